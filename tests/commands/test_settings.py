"""Settings come from the environment; every mistake is named at once, and an empty variable counts as unset."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.settings import BadSettings, Settings, read_settings
from tests.commands.running import Program, assert_refused


def test_every_mistake_is_named_in_one_line(tmp_path: Path) -> None:
    result = Program(tmp_path / "var").run(
        "facts", PORT="eighty", PUBLIC_URL="example.org/x", SECRET_KEY="short", THREADS="0"
    )

    assert_refused(result, "PORT", "eighty", "PUBLIC_URL", "SECRET_KEY", "THREADS")
    assert "short" not in result.err.replace("short ", "")


def test_an_empty_variable_counts_as_unset(tmp_path: Path) -> None:
    result = Program(tmp_path / "var").run(
        "settings", PORT="", SECRET_KEY=" ", DATABASE_URL="", TRUSTED_PROXIES="", PUBLIC_URL=""
    )

    assert (result.code, result.err) == (0, "")
    assert "PORT=5000\n" in result.out
    assert "SECRET_KEY=\n" in result.out


def test_settings_are_shown_but_no_secret_is(tmp_path: Path) -> None:
    secret, database, mail = "s" * 40, "postgresql+psycopg://me:password@host/name", "smtp://me:password@host"
    result = Program(tmp_path / "var").run(
        "settings", SECRET_KEY=secret, DATABASE_URL=database, MAIL_SERVER=mail, PORT="8080", CONTACT_ADDRESS="A;B,  C"
    )

    assert result.code == 0
    assert "PORT=8080" in result.out
    assert "CONTACT_ADDRESS=A; B,  C\n" in result.out
    assert secret not in result.out
    assert "password" not in result.out


def test_sites_that_may_embed_are_all_some_or_those_below_a_domain() -> None:
    named = "https://news.example.org  https://*.example.com https://localhost:8000"

    assert read_settings({"EMBED_ON": named}).embed_on == tuple(named.split())
    assert read_settings({"EMBED_ON": "*"}).embed_on == ("*",)


def test_nothing_set_is_all_right() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"HOME": "/root", "UNKNOWN": "x"}) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "-1"), ("PORT", "65536"), ("PORT", "5000x"), ("PORT", "٥٠٠٠"), ("PORT", "1.5"),
        ("THREADS", "0"), ("THREADS", "many"), ("THREADS", "100001"), ("RENDERERS", "0"), ("RENDERERS", "²"),
        ("RENDER_SECONDS", "0"), ("RENDER_SECONDS", "-3"), ("RENDER_SECONDS", "121"), ("RENDER_SECONDS", "1e1"), ("RENDER_SECONDS", "nan"),
        ("SECRET_KEY", "x" * 31),
        ("DATABASE_URL", "mysql://x"), ("DATABASE_URL", "campaign.sqlite3"), ("DATABASE_URL", "sqlite:campaign"),
        ("PUBLIC_URL", "letters.example.org"), ("PUBLIC_URL", "ftp://example.org"), ("PUBLIC_URL", "https://"),
        ("PUBLIC_URL", "https://example.org/path"), ("PUBLIC_URL", "https://example.org?x"), ("PUBLIC_URL", "https://[x"),
        ("TRUSTED_PROXIES", "localhost"), ("TRUSTED_PROXIES", "10.0.0.1/8"), ("TRUSTED_PROXIES", "10.0.0.0/8, x"),
        ("CONTACT_ADDRESS", "12 Example St."), ("CONTACT_ADDRESS", " ; Springfield;"),
        ("PRIVACY_EMAIL", "privacy"), ("MAIL_FROM", "a@example.org, b@example.org"), ("MAIL_FROM", "Us <a@example.org>"), ("MAIL_TEST_TO", "@example.org"),
        ("MAIL_SERVER", "mail.example.org"), ("MAIL_SERVER", "http://mail.example.org"), ("MAIL_SERVER", "smtp://"), ("MAIL_SERVER", "smtp://host:99999"), ("MAIL_SERVER", "smtp://host/path"),
        ("EMBED_ON", "https://ahttps://b"), ("EMBED_ON", "https://*"), ("EMBED_ON", "https://a.*.org"), ("EMBED_ON", "news.example.org"),
        ("PREVIEW_LIMIT", "60"), ("PREVIEW_LIMIT", "60/year"), ("PDF_LIMIT", "lots"), ("PDF_LIMIT", "1/minute,2/hour"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_meant_is_refused(name: str, value: str) -> None:
    with pytest.raises(BadSettings, match=name):
        read_settings({name: value})


@pytest.mark.parametrize(
    ("name", "value", "field", "expected"),
    [
        ("PORT", "0", "port", 0),
        ("PORT", " 8080 ", "port", 8080),
        ("RENDER_SECONDS", "2.5", "render_seconds", 2.5),
        ("PUBLIC_URL", "https://letters.example.org/", "public_url", "https://letters.example.org"),
        ("PUBLIC_URL", "http://localhost:5000", "public_url", "http://localhost:5000"),
        ("VAR_DIR", "/srv/campaign", "var_dir", Path("/srv/campaign")),
        ("CONTACT_NAME", "NISGUA", "contact_name", "NISGUA"),
        (
            "CONTACT_ADDRESS",
            "12 Example St.; Springfield, IL 62701",
            "contact_address",
            ("12 Example St.", "Springfield, IL 62701"),
        ),
        ("PRIVACY_EMAIL", "privacy@Example.org", "privacy_email", "privacy@example.org"),
        ("MAIL_SERVER", "smtp://me:p%40ss@localhost:2525/", "mail_server", "smtp://me:p%40ss@localhost:2525"),
        ("PREVIEW_LIMIT", "60/minute;600/hour", "preview_limit", "60/minute;600/hour"),
    ],
)
def test_a_value_is_read(name: str, value: str, field: str, expected: object) -> None:
    assert getattr(read_settings({name: value}), field) == expected


def test_the_store_is_in_the_folder_unless_an_address_is_set() -> None:
    assert read_settings({"VAR_DIR": "/srv"}).database == "sqlite:////srv/campaign.sqlite3"
    assert read_settings({"VAR_DIR": "/srv", "DATABASE_URL": "sqlite:///x"}).database == "sqlite:///x"


def test_a_site_without_a_contact_is_a_demonstration() -> None:
    assert read_settings({}).is_demonstration
    assert not read_settings({"CONTACT_NAME": "NISGUA"}).is_demonstration


_OWNED = {
    "CONTACT_NAME": "NISGUA",
    "CONTACT_EMAIL": "facts@example.org",
    "CONTACT_ADDRESS": "12 Example St.; Springfield, IL 62701",
    "PRIVACY_EMAIL": "privacy@example.org",
    "PUBLIC_URL": "https://letters.example.org",
    "MAIL_SERVER": "smtp://127.0.0.1:25",
    "MAIL_FROM": "letters@example.org",
}


def test_nothing_is_collected_until_someone_answers_for_it_and_mail_is_set_up() -> None:
    assert read_settings(_OWNED).may_collect
    for name in _OWNED:
        rest = {other: value for other, value in _OWNED.items() if other != name}
        assert (read_settings(rest).lacking, read_settings(rest).may_collect) == ((name,), False)
    assert read_settings({}).lacking == tuple(_OWNED)
