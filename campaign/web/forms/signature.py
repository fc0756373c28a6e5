"""The forms in which someone signs a petition, types the code of a mail, and changes what they agreed to."""

from __future__ import annotations

from typing import Any

from wtforms.validators import StopValidation

from campaign.actions.petition.petition import MailedCode
from campaign.domain.findings import N_, Message
from campaign.domain.language import Language
from campaign.domain.newspapers.gazetteers import PostalCodes
from campaign.domain.petition.postal_codes import PostalPlace, read_postal_code
from campaign.domain.petition.signatures import MOST_NAME, Choices, SignatureDetails
from campaign.domain.reports.checks import wrong_text
from campaign.web.forms.fields import ChoiceField, TickField
from campaign.web.forms.localized import LocalizedForm, localized_text
from campaign.web.forms.mailed import CodeField, MailAddressField, OldEnoughField
from campaign.web.forms.short_fields import ShortField
from campaign.web.forms.validators import Filled

_MOST_PLACE = 20
_NO_PLACE = Message("Type your ZIP or postal code. If you live abroad, choose your country instead.")
#: The same where the codes of the petition's country are not in our data.
_NO_CODE = Message("Type your postal code. If you live abroad, choose your country instead.")
_POSTAL_CODE = Message("Your postal code")


def _refuse(field: Any, message: Message) -> None:
    raise StopValidation(localized_text(field, message))


class _Signer(LocalizedForm):
    """Who someone is: the name and address that both forms ask for."""

    name = ShortField(
        N_("Your name"),
        [Filled(Message("Type your name."))],
        most=MOST_NAME,
        render_kw={"autocomplete": "name", "spellcheck": "false"},
    )
    email = MailAddressField()

    def validate_name(self, field: ShortField) -> None:
        """Refuse a name that says how to reach someone, or that has no letter."""
        wrong = wrong_text(str(field.data))
        if wrong:
            _refuse(field, wrong)
        if not any(map(str.isalpha, str(field.data))):
            _refuse(field, Message("Type your name."))


class ChoicesForm(LocalizedForm):
    """What a signer agrees to, asked where only who has the mail can answer."""

    shows_name = TickField(N_("Show my name on this site, where anyone can copy it, once the organizers have read it."))
    gives_name = TickField("")

    @property
    def choices(self) -> Choices:
        """What is checked."""
        return Choices(bool(self.shows_name.data), bool(self.gives_name.data))


class SignatureForm(_Signer):
    """What someone gives who signs. `home` is the country whose postal codes are expected."""

    postal_code = ShortField(
        N_("Your ZIP or postal code"), most=_MOST_PLACE, render_kw={"autocomplete": "postal-code", "size": 12}
    )
    country = ChoiceField(N_("Your country"), choices={}, refusal=N_("Choose one of these."), default="")
    signs = TickField(N_("Yes, I sign this petition."))
    is_16 = OldEnoughField()

    def __init__(
        self,
        fields: Any = None,
        *args: Any,
        home: str,
        codes: PostalCodes | None,
        countries: tuple[tuple[str, str], ...],
        **more: Any,
    ) -> None:
        """Read the submitted fields. `codes` says how postal codes are written at home, if that is known."""
        self.home, self.codes = home, codes
        super().__init__(fields, *args, **more)
        self.country.offer(countries)
        if codes is None:
            self.postal_code.label.text = localized_text(self.postal_code, _POSTAL_CODE)
        if not self.country.data:
            self.country.data = home

    @property
    def place(self) -> PostalPlace | Message:
        """Where the signer lives, or what is wrong with it."""
        found = read_postal_code(str(self.postal_code.data), self._country, self.home, self.codes)
        return found or (_NO_PLACE if self.codes else _NO_CODE)

    @property
    def _country(self) -> str:
        return str(self.country.data or self.home)

    def validate_postal_code(self, field: ShortField) -> None:
        """Refuse neither a code nor a country, and a code that can be none."""
        found = self.place
        if isinstance(found, Message):
            _refuse(field, found)

    def validate_signs(self, field: TickField) -> None:
        """Refuse a signature that no one agreed to."""
        if not field.data:
            _refuse(field, Message("To sign, check the box."))

    def details(self, region: str, language: Language) -> SignatureDetails:
        """Return what the signer gives. `region` is what the postal code says. Only for valid forms."""
        found = self.place
        place = found if isinstance(found, PostalPlace) else PostalPlace("", self.home)
        return SignatureDetails(str(self.name.data), place.postal_code, place.country, region, language=language)


class CodeForm(_Signer, ChoicesForm):
    """The code of a mail, with who it was for and what they choose."""

    code = CodeField()

    @property
    def mailed(self) -> MailedCode:
        """The code as it was mailed, to whom, and what they choose. Only for valid forms."""
        return MailedCode(self.email.address, str(self.name.data), self.code.code, self.choices)
