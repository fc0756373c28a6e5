"""How English is written."""

from __future__ import annotations

from campaign.domain.grammar.writing import Writing

WRITING = Writing(
    locale="en_US",
    windows_id=1033,
    percent_sign="%",
    conjunctions=(),
    comma_before_conjunction=False,
    quotation_marks="“”",
    inner_quotation_marks="‘’",
    comma_inside_quotation=True,
    press_months=tuple("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()),
    short_time_zones=True,
    end_of_release="###",
)
