"""The mail that asks whether it was really they who signed. Nothing that a stranger typed is in it."""

from __future__ import annotations

from campaign.actions.petition.petition import KIND, Mailing, Signing, mail_key
from campaign.domain.editions import Edition
from campaign.domain.mail.confirmations import WAITS, Confirmation
from campaign.domain.mail.mails import Mail
from campaign.domain.petition.petitions import Petition
from campaign.rendering.locale import locale_for
from campaign.rendering.mail.mails import mail_of, owner_of
from campaign.web.page_language import page_language
from campaign.web.pages import link, public_address
from campaign.web.site import site


def confirmation_mail(edition: Edition, asked: Petition, signing: Signing) -> Mailing:
    """Return what makes the mail to someone who signs, in the language of the page."""
    language, slug = page_language(), edition.campaign.slug
    disclaimer = edition.campaign.disclaimer
    owner = owner_of(site().services.settings, disclaimer[language] if disclaimer else "")

    def mail(confirmation: Confirmation, has_signed: bool) -> Mail:
        values = {
            "title": asked.pinned.title[language],
            "to": locale_for(language).list([name[language] for name in asked.to]),
            "address": public_address(link("own_signature", campaign=slug, key=confirmation.key)),
            "code": confirmation.written_code,
            "days": WAITS.days,
            "has_signed": has_signed,
        }
        key, to = mail_key(confirmation), signing.address
        return mail_of(KIND, language, key=key, to=to, owner=owner, values=values, link=confirmation.key)

    return mail
