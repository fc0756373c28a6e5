"""How Spanish is written in the United States: 1,234.5 and not 1.234,5."""

from __future__ import annotations

import re

from campaign.domain.grammar.writing import Conjunction, Writing

WRITING = Writing(
    locale="es_US",
    windows_id=21514,
    percent_sign=" %",
    # "Hielo" and "hiato" begin with another sound than "hijo"; 8, 80 and 11 are read "ocho", "ochenta", "once".
    conjunctions=(
        Conjunction("y", "e", re.compile(r"h?i(?![aeou])")),
        Conjunction("o", "u", re.compile(r"h?o|8\d{0,2}(?:[.,]\d{3})*(?!\d)|11(?:[.,]\d{3})*(?!\d)")),
    ),
    comma_before_conjunction=False,
    quotation_marks="«»",
    inner_quotation_marks="“”",
    comma_inside_quotation=False,
    press_months=(),
    short_time_zones=False,
    end_of_release="– Fin del comunicado –",
)
