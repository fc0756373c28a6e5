"""Texts that try to be programs, by class; a template is a form, and each of these is refused."""

from __future__ import annotations

from collections.abc import Iterator

_NAMES = ("town", "self", "cycler", "lipsum", "config", "request", "namespace")
_DUNDERS = ("__class__", "__init__", "__globals__", "__mro__", "__subclasses__", "__builtins__", "__import__", "_x")
_FILTERS = (
    "upper", "attr('x')", "safe", "e", "format(1)", "join", "map('upper')", "tojson", "default('x')", "d", "list", "pprint",
    "replace('a', 'b')", "batch(3)", "nothing", "xmlattr", "center(99999999)", "string|string", "indent(99999)", "select('odd')",
    "sum(attribute='x')",
)  # fmt: skip
_TESTS = (
    "defined", "none", "string", "callable", "sameas(1)", "in town", "not defined", "undefined", "mapping", "iterable", "number",
    "divisibleby(3)", "divisibleby 3", "eq 1", "filter", "escaped", "lower", "not string", "sameas town", "in [1, 2]", "test",
)  # fmt: skip
_CALLS = (
    "town()", "range(999999999)", "cycler('a')", "lipsum()", "dict(a=1)", "joiner()", "namespace()", "town.format(1)",
    "town['upper']()", "self.__init__()", "super()", "caller()", "kwargs()", "open('/etc/passwd')",
    "''.join(['a'])", "'a'.__class__.__mro__[1].__subclasses__()", "().__class__", "[].append(1)", "{}.get(1)", "(lambda)()",
)  # fmt: skip
_STATEMENTS = (
    "{% for x in town %}{{ x }}{% endfor %}",
    "{% for x in range(9) %}x{% endfor %}",
    "{% for x in town recursive %}{{ loop(x) }}{% endfor %}",
    "{% for x, y in town %}{% else %}none{% endfor %}",
    "{% for x in town if x %}{{ loop.index }}{% endfor %}",
    "{% set x = 1 %}",
    "{% set x %}long{% endset %}",
    "{% set town.x = 1 %}",
    "{% macro f() %}x{% endmacro %}",
    "{% macro f(a=town()) %}{% endmacro %}",
    "{% call town() %}x{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% block x %}x{% endblock %}",
    "{% block x scoped required %}{% endblock %}",
    "{% extends 'x' %}",
    "{% extends town %}",
    "{% include 'x' %}",
    "{% include ['x', 'y'] ignore missing %}",
    "{% import 'x' as x %}",
    "{% from 'x' import y %}",
    "{% with x = 1 %}x{% endwith %}",
    "{% with %}{% endwith %}",
    "{% do town.x() %}",
    "{% autoescape true %}x{% endautoescape %}",
    "{% trans %}x{% endtrans %}",
    "{% debug %}",
    "{% break %}",
    "{% continue %}",
    "{% print town %}",
    "{% print(town) %}",
    "{% nothing %}",
    "{% %}",
    "{%%}",
    "{% endif %}",
    "{% else %}",
    "{% elif town %}",
)
_EXPRESSIONS = (
    "1", "7*7", "'x'", '"x"', "''", "true", "none", "True", "1.5", "1e9", "-town", "+town", "not town", "town + town", "town ~ town",
    "town * 9", "town ** 9", "town // 2", "town % 2", "town == 1", "town != 1", "town < 1", "1 < town < 3", "town and town",
    "town or 'x'", "town if town", "town if town else 'x'", "town in town", "town not in town", "[town]", "[]", "(town, town)", "()",
    "{'a': town}", "{}", "town[0]", "town[1:2]", "town[:]", "town['a']", "town.0", "town,", "town, town", "'a' 'b'", "9**9**9**9",
    "'a' * 10**9", "0x1f", "0b1", "0o7", "1_000",
)  # fmt: skip
_TESTS_OF_IF = (
    "not town", "town and group", "town or group", "town == 'x'", "town.x", "town()", "town|length", "true", "1", "'x'", "(town, 1)",
    "town is defined", "town in group", "[town]", "town[0]", "town if town else group", "-town", "town ~ group", "town < group",
    "not not town", "(town)|e",
)  # fmt: skip


def by_class() -> dict[str, list[str]]:
    """Every hostile text, by the class of what it tries."""
    return {
        "attributes": [f"{{{{ {name}.{dunder} }}}}" for name in _NAMES for dunder in _DUNDERS],
        "items": [f"{{{{ {name}['{dunder}'] }}}}" for name in _NAMES[:3] for dunder in _DUNDERS],
        "filters": [f"{{{{ town|{name} }}}}" for name in _FILTERS],
        "tests": [f"{{{{ town is {name} }}}}" for name in _TESTS],
        "calls": [f"{{{{ {call} }}}}" for call in _CALLS],
        "statements": list(_STATEMENTS),
        "expressions": [f"{{{{ {expression} }}}}" for expression in _EXPRESSIONS],
        "conditions": [f"{{% if {test} %}}x{{% endif %}}" for test in _TESTS_OF_IF],
        "raw": [
            "{% raw %}{{ x }}{% endraw %}",
            "{%raw%}x{%endraw%}",
            "{% raw -%}x{%- endraw %}",
            "{%- raw %}x{% endraw -%}",
            "{% raw",
            "{%  raw  %}{% endraw %}",
            "{%+ raw %}x{% endraw %}",
            "{%\nraw\n%}x{%\nendraw\n%}",
            "{% endraw %}",
            "{% raw %}{% raw %}{% endraw %}",
            "a {% raw %} b",
            "{% raw %}\n## facts\n{% endraw %}",
            "{% if town %}{% raw %}x{% endraw %}{% endif %}",
            "{% raw %}{{ self.__init__ }}{% endraw %}{{ town }}",
            "{% raw %}{# x #}{% endraw %}",
            "{%raw %}{% if town %}{%endraw%}{% endif %}",
            "{% RAW %}x{% ENDRAW %}",
            "{% verbatim %}{{ town.x }}{% endverbatim %}",
            "{% raw town %}x{% endraw %}",
            "{{ raw }}{% raw %}{% endraw raw %}",
        ],
        "comments": [
            "{# x #}",
            "{#x",
            "{##}",
            "{#- x -#}",
            "a {# {{ town }} #} b",
            "{# {% raw %} #}",
            "{#\n#}",
            "{#+ x #}",
            "{{ town }}{# x",
            "{# a #}{# b #}",
            "{% if town %}{# x #}{% endif %}",
            "{{ town {# x #} }}",
            "{%# town %}",
            "{#}}",
            "{# {% endif %} #}",
            "x {#\n\n## facts\n#} y",
            "{# {{ 7*7 }}",
            "# for x in town\n{# endfor #}",
            "{# -#}",
            "{% if town {# x #} %}y{% endif %}",
        ],
        "whitespace": [
            "{{- town }}",
            "{{ town -}}",
            "{%- if town %}x{% endif %}",
            "{% if town -%}x{% endif %}",
            "{%+ if town %}x{% endif %}",
            "{{+ town }}",
            "{{ town +}}",
            "{%- if town -%}x{%- endif -%}",
            "{% if town %}x{%- else %}y{% endif %}",
            "{% if town %}x{% else -%}y{% endif %}",
            "{% if town %}x{%- endif %}",
            "{% if town %}x{% endif -%}",
            "{%+ if town +%}x{% endif %}",
            "{{-town-}}",
            "{{-7-}}",
            "a {{- town -}} b",
            "{%-if town%}x{%endif%}",
            "{% if town +%}x{% endif %}",
            "{% if town %}x{%+ endif %}",
            "{%-\nif town %}x{% endif %}",
        ],
        "nesting": list(_nested()),
        "huge": list(_huge()),
        "unicode": list(_unicode()),
        "unclosed": list(_unclosed()),
    }


def _nested() -> Iterator[str]:
    for deep in (2, 21, 200, 800):
        yield "{% if town %}" * deep + "x" + "{% endif %}" * deep
        yield "{% if town %}a{% else %}" * deep + "{% endif %}" * deep
    for deep in (21, 200, 5000):
        yield "{{ " + "(" * deep + "town" + ")" * deep + " }}"
        yield "{{ " + "[" * deep + "town" + "]" * deep + " }}"
        yield "{{ " + "{'a': " * deep + "town" + "}" * deep + " }}"
        yield "{{ " + "not " * deep + "town }}"
        yield "{{ " + "-" * deep + "town }}"
        yield "{{ town" + ".a" * deep + " }}"
        yield "{{ town" + "|e" * deep + " }}"
        yield "{{ town" + " ~ town" * deep + " }}"
        yield "{{ town" + " ** 9" * deep + " }}"
        yield "{{ town" + " if town else town" * deep + " }}"
    yield "{% for a in town %}" * 100 + "{% endfor %}" * 100
    yield "{% if town %}x" + "{% elif town %}y" * 900 + "{% endif %}"


def _huge() -> Iterator[str]:
    yield "{{ " + "9" * 4301 + " }}"
    yield "{{ " + "9" * 19_000 + " }}"
    yield "{{ 1e" + "9" * 400 + " }}"
    yield "{{ 0x" + "f" * 15_000 + " }}"
    yield "{{ '" + "a" * 19_000 + "' }}"
    yield "{{ " + "a" * 19_000 + ".x }}"
    yield "{{ '\\x" + "0" * 5_000 + "' }}"
    yield "{{ '" + "\\" * 9_999 + "' }}"
    yield "x" * 20_001
    yield "ñ" * 10_001
    yield "{{ town }}" * 2_001
    yield "{" * 20_001
    yield "{% if town %}" * 1_600
    yield "{{" * 9_000
    yield "{{ }}" * 3_000
    yield "{%" + " " * 19_000 + "%}"
    yield "{{" + "\n" * 19_000 + "}}"
    yield "{{ town, " * 2_000 + "}}"
    yield "{% set x = '" + "y" * 18_000 + "' %}"
    yield "{{ '" + "a' 'b" * 3_000 + "' }}"


def _unicode() -> Iterator[str]:
    yield "{{ town\u200b.x }}"
    yield "{{ to\u200dwn }}"
    yield "{{ \u202etown }}"
    yield "{{ town\u2024x }}"
    yield "{{ ｔown.x }}"
    yield "{{ tow\u0301n.x }}"
    yield "{{ town（） }}"
    yield "{{ “town” }}"
    yield "{{ town\x00 }}"
    yield "{{ \ud800 }}"
    yield "{{ ٣ }}"
    yield "{{ ² }}"
    yield "{{ 𝟗 }}"
    yield "{% if town\u00a0and group %}x{% endif %}"
    yield "{{ '\\N{BULLET}' }}"
    yield "{{ '\\ud800' }}"
    yield "{{ '\\u{110000}' }}"
    yield "{{ __class__.x }}"
    yield "{{ ªº.x }}"
    yield "{{ town\u037ex }}"
    yield "{{ town\u2028.x }}"


def _unclosed() -> Iterator[str]:
    yield from (
        "{{",
        "{{ town",
        "{{ town }",
        "{{ town } }",
        "{%",
        "{% if",
        "{% if town",
        "{% if town %}",
        "{% if town %}x{% else %}",
    )
    yield from (
        "{% if town %}x{% end %}",
        "{% if town %}x{% endfor %}",
        "{% if %}x{% endif %}",
        "{{ }}",
        "{{ 'x }}",
        '{{ "x }}',
        "{{ ( }}",
    )
    yield from (
        "{{ ) }}",
        "{{ town } } }}",
        "{{ town {{ group }} }}",
        "{% if town %}{{ group {% endif %}",
        "{{ town | }}",
        "{{ . }}",
    )
    yield from (
        "{{ town. }}",
        "{{ town[ }}",
        "{{ town( }}",
        "{{ % }}",
        "{{ @ }}",
        "{{ \\ }}",
        "{{ $ }}",
        "{{ ! }}",
        "{{ ? }}",
        "{{ ` }}",
    )
