"""Common terms for newspapers' rules, and their equivalents in our closed lists."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.domain.newspapers.cards import Attachments, MachineWriting, Refusal, Required

_NAME, _TOWN, _ADDRESS, _PHONE = Required.FULL_NAME, Required.TOWN, Required.ADDRESS, Required.PHONE
_ARTICLE, _DISCLOSURE, _BIO = Required.ARTICLE, Required.DISCLOSURE, Required.BIO

REQUIRED: Mapping[str, Required] = {
    **dict.fromkeys("name signed first_and_last_name".split(), _NAME),
    **dict.fromkeys("city community hometown residence place_of_residence city_or_county".split(), _TOWN),
    **dict.fromkeys("area_of_town side_of_town".split(), _TOWN),
    **dict.fromkeys("full_address home_address street_address mailing_address postal_address".split(), _ADDRESS),
    **dict.fromkeys("local_address address_with_zip".split(), _ADDRESS),
    **dict.fromkeys("phones daytime_phone day_and_evening_phone day_and_home_phone".split(), _PHONE),
    **dict.fromkeys("refer_to_article refer_to_recent_story_or_report date_of_article".split(), _ARTICLE),
    **dict.fromkeys("headline_date_page_of_article topic_or_headline_and_date_of_article".split(), _ARTICLE),
    **dict.fromkeys("disclose_interest disclose_conflicts disclose_relationship".split(), _DISCLOSURE),
    **dict.fromkeys("disclose_connections disclose_if_paid disclose_gain".split(), _DISCLOSURE),
    **dict.fromkeys("disclose_help_in_writing expertise_or_interest".split(), _DISCLOSURE),
    **dict.fromkeys("short_bio one_sentence_bio two_sentence_bio 1-2_line_bio bio_inside_the_count".split(), _BIO),
    **dict.fromkeys("one_sentence_tagline background background_connected_to_argument".split(), _BIO),
    **dict.fromkeys("affiliation_line bio_with_affiliations".split(), _BIO),
}
REFUSED: Mapping[str, Refusal] = {
    **dict.fromkeys(("open_letters",), Refusal.OPEN_LETTERS),
    **dict.fromkeys("third_party_letters letters_to_third_parties".split(), Refusal.LETTERS_TO_OTHERS),
    **dict.fromkeys("letters_to_others copies_of_letters_to_others".split(), Refusal.LETTERS_TO_OTHERS),
    **dict.fromkeys("form_letters letter_writing_campaigns campaign_letters".split(), Refusal.FORM_LETTERS),
    **dict.fromkeys("chain_letters_same_wording copied_text copied_from_websites".split(), Refusal.FORM_LETTERS),
    **dict.fromkeys("not_own_words several_letters_same_point photocopies".split(), Refusal.FORM_LETTERS),
    **dict.fromkeys("form_letters_of_interest_groups commentary_found_elsewhere".split(), Refusal.FORM_LETTERS),
    **dict.fromkeys("anonymous pseudonym unsigned pen_names".split(), Refusal.ANONYMOUS),
    **dict.fromkeys("unverifiable_information unverifiable_accusations".split(), Refusal.UNVERIFIABLE),
    **dict.fromkeys("unattributed_statements facts_not_generally_known".split(), Refusal.UNVERIFIABLE),
    **dict.fromkeys("name_calling ad_hominem insults attacks_on_individuals".split(), Refusal.NAME_CALLING),
    **dict.fromkeys("endorsements group_endorsements candidate_endorsements".split(), Refusal.ENDORSEMENTS),
    **dict.fromkeys(("supporting_or_opposing_candidates",), Refusal.ENDORSEMENTS),
    **dict.fromkeys(("call_to_action_on_candidate_ballot_issue_or_bill",), Refusal.CALLS_TO_ACTION),
    **dict.fromkeys("letters_for_organizations signed_by_organization businesses".split(), Refusal.ORGANIZATIONS),
    **dict.fromkeys(("ghost_written_by_advocacy_or_pr_groups",), Refusal.GHOSTWRITTEN),
    **dict.fromkeys("previously_published posted_on_blog_or_social".split(), Refusal.PUBLISHED_ELSEWHERE),
    **dict.fromkeys("posted_on_blog_or_facebook posted_on_blogs".split(), Refusal.PUBLISHED_ELSEWHERE),
    **dict.fromkeys(("caps_italics_bold",), Refusal.EMPHASIS),
    **dict.fromkeys(("national_issue_without_local_impact",), Refusal.NOT_LOCAL),
    **dict.fromkeys(("poetry",), Refusal.POETRY),
    **dict.fromkeys(("thank_you_letters",), Refusal.THANKS),
    **dict.fromkeys(("pitches",), Refusal.PITCHES),
}
#: Requirements in lists that are really refusals of everything else.
REFUSED_BY_DEMAND: Mapping[str, Refusal] = {
    **dict.fromkeys("local local_tie local_issue local_angle local_or_state_topic".split(), Refusal.NOT_LOCAL),
    **dict.fromkeys("lives_in_area lives_in_metro tie_to_circulation_area".split(), Refusal.NOT_LOCAL),
    **dict.fromkeys("relevant_to_minnesota utah_related local_author_or_ties".split(), Refusal.NOT_LOCAL),
    **dict.fromkeys(("written_by_signer",), Refusal.GHOSTWRITTEN),
    **dict.fromkeys("original own_words own_original_work original_thoughts".split(), Refusal.FORM_LETTERS),
}
MACHINES: Mapping[str, MachineWriting] = {
    "ai_written_or_edited": MachineWriting.REFUSED,
    "disclose_ai_use": MachineWriting.DISCLOSED,
}
#: By their first word, since the rest is explanation.
ATTACHMENTS: Mapping[str, Attachments] = {
    "refused": Attachments.REFUSED,
    "word": Attachments.WORD,
    "body": Attachments.BODY_ONLY,
    "body-only": Attachments.BODY_ONLY,
    "text": Attachments.BODY_ONLY,
    "only": Attachments.BODY_ONLY,
    "discouraged": Attachments.BODY_ONLY,
    "preferred": Attachments.PREFERRED,
    "unknown": Attachments.UNKNOWN,
}
