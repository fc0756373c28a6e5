"""What comes out of an import is the picture, upright and small, and nothing that was around it."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from campaign.content.photographs.folder import MOST_BYTES as MOST_FILE_BYTES
from campaign.content.photographs.jpeg_segments import hidden_parts, is_jpeg, size_of
from campaign.content.photographs.originals import MOST_BYTES, UnreadablePhoto, read_original
from campaign.content.photographs.sizes import WIDTHS, encoded
from tests.content.photographs.pictures import BLUE, GPS, ORIENTATION, RED, RIGHT_TURN, SECRETS, as_from_a_phone, drawn

FORMATS = ["JPEG", "PNG", "WEBP"]


def saved(path: Path, picture: Image.Image, format: str, **options: object) -> Path:
    picture.save(path, format, **options)
    return path


def is_like(pixel: object, color: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(part - wanted) < 25 for part, wanted in zip(pixel, color, strict=True))


def test_a_picture_from_a_phone_is_upright_and_has_nothing_beside_it(tmp_path: Path) -> None:
    original = as_from_a_phone(tmp_path / "phone.jpg")
    raw = original.read_bytes()
    picture = read_original(original)
    files = encoded(picture)

    assert all(secret in raw for secret in SECRETS)
    assert {"APP1", "APP2", "APP13", "COM", "trailing bytes"} <= set(hidden_parts(raw))
    assert picture.size == (800, 1200)
    assert is_like(picture.getpixel((400, 100)), RED)  # turned right, its left is on top
    assert is_like(picture.getpixel((400, 1100)), BLUE)
    for file in files:
        assert hidden_parts(file.data) == ()
        assert not [secret for secret in SECRETS if secret in file.data]
        with Image.open(io.BytesIO(file.data)) as opened:
            assert not opened.getexif()
            assert not {"exif", "icc_profile", "comment", "xmp", "photoshop"} & opened.info.keys()


@pytest.mark.parametrize("format", FORMATS)
def test_each_format_comes_out_as_a_jpeg_of_the_right_sizes(format: str, tmp_path: Path) -> None:
    files = encoded(read_original(saved(tmp_path / "picture", drawn(2000, 1000), format)))

    assert [(one.file.width, one.file.height) for one in files] == [(480, 240), (960, 480), (1600, 800)]
    assert [size_of(one.data) for one in files] == [(480, 240), (960, 480), (1600, 800)]
    assert all(is_jpeg(one.data) for one in files)
    assert all(len(one.data) <= most for one, most in zip(files, WIDTHS.values(), strict=True))


@pytest.mark.parametrize(("width", "widths"), [(1000, [480, 960]), (700, [480, 700]), (1599, [480, 960])])
def test_no_picture_is_made_larger_than_it_is(width: int, widths: list[int]) -> None:
    assert [one.file.width for one in encoded(drawn(width, 400))] == widths


def test_a_crowded_picture_stays_within_the_bytes_of_its_width() -> None:
    noise = Image.effect_noise((1600, 1100), 90).convert("RGB")

    assert [len(one.data) <= 2.2 * most for one, most in zip(encoded(noise), WIDTHS.values(), strict=False)][:2] == [
        True
    ] * 2


def test_a_file_that_the_check_would_refuse_is_not_made() -> None:
    noise = Image.effect_noise((1600, 2800), 90).convert("RGB")
    files = encoded(noise)

    assert files
    assert max(len(one.data) for one in files) <= MOST_FILE_BYTES
    assert 1600 not in [one.file.width for one in files]


@pytest.mark.parametrize(("format", "mode"), [("JPEG", "RGB"), ("PNG", "RGBA")])
def test_a_large_picture_is_as_upright_and_colorful_as_a_small_one(format: str, mode: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = RIGHT_TURN
    picture = read_original(saved(tmp_path / "large", drawn(6000, 4000).convert(mode), format, exif=exif))

    assert picture.size == (2400, 3600)
    assert is_like(picture.getpixel((9, 9)), RED)
    assert is_like(picture.getpixel((9, picture.height - 9)), BLUE)


@pytest.mark.parametrize(
    ("at", "byte", "says"),
    [(17, 1, "damaged"), (61, 3, "damaged"), (75, 10, "")],
    ids=["text for a number", "numbers for a text", "another kind of place"],
)
def test_damaged_metadata_are_told_of_or_stop_nothing(at: int, byte: int, says: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION], exif[0x010F] = RIGHT_TURN, "abc"
    exif.get_ifd(GPS).update({1: "N", 2: (35.0, 41.0, 3.0)})
    raw = bytearray(saved(tmp_path / "file", drawn(), "JPEG", exif=exif).read_bytes())
    raw[raw.index(b"Exif") + at] = byte
    (tmp_path / "file").write_bytes(raw)

    if says:
        with pytest.raises(UnreadablePhoto, match=says):
            read_original(tmp_path / "file")
    else:
        assert read_original(tmp_path / "file").size == (800, 1200)


def test_a_transparent_picture_is_on_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (800, 600), (0, 0, 0, 0))

    assert read_original(saved(tmp_path / "clear.png", clear, "PNG")).getpixel((9, 9)) == (255, 255, 255)


def test_other_colors_become_those_of_the_web(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    broken = saved(tmp_path / "broken.jpg", drawn(), "JPEG", icc_profile=lab)
    printed = saved(tmp_path / "cmyk.jpg", drawn().convert("CMYK"), "JPEG")

    assert is_like(read_original(broken).getpixel((9, 9)), RED)
    assert is_like(read_original(printed).getpixel((9, 9)), RED)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose head promises many pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (bomb(9_000, 9_000), "64 million pixels"),
        (bomb(12_000, 12_000), "64 million pixels"),
        (bomb(60_000, 60_000), "64 million pixels"),
        (bomb(1_000, 1_000), "damaged or cut off"),
        (jpeg(drawn())[:3_000], "damaged or cut off"),
        (jpeg(drawn(600, 800)), "600 pixels wide; give one of at least 640"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "this is HEIC, as phones save it; export it as JPEG"),
        (jpeg(drawn(700, 4300)), "more than 6 times as tall"),
        (b"GIF89a" + b"\0" * 50, "no JPEG, PNG or WebP"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no JPEG, PNG or WebP"),
        (b"", "no JPEG, PNG or WebP"),
        (b"\xff\xd8" + b"\0" * MOST_BYTES, "more than 40 megabytes"),
    ],
    ids=["81-mp", "144-mp", "3600-mp", "empty-png", "cut", "small", "heic", "tall", "gif", "svg", "nothing", "large"],
)
def test_what_is_no_photograph_is_refused_with_the_reason(raw: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(raw)

    with pytest.raises(UnreadablePhoto, match=says):
        read_original(tmp_path / "file")


def test_deep_gray_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhoto, match="sixteen bits"):
        read_original(saved(tmp_path / "deep.png", Image.new("I;16", (800, 600)), "PNG"))


def test_a_picture_is_converted_from_the_colors_of_its_profile(tmp_path: Path) -> None:
    """The profile here has red and blue exchanged: without the conversion, dropping it would change every color."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exchanged = plain.replace(b"rXYZ", b"----").replace(b"bXYZ", b"rXYZ").replace(b"----", b"bXYZ")
    picture = read_original(saved(tmp_path / "other.png", drawn(), "PNG", icc_profile=exchanged))

    assert is_like(picture.getpixel((9, 9)), BLUE)
    assert is_like(picture.getpixel((1190, 9)), RED)
