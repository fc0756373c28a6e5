"""Pictures to import, drawn here: with all that a camera and a phone write beside them."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms
from PIL.TiffImagePlugin import IFDRational

from campaign.content.photographs.sizes import encoded
from campaign.domain.editions import Photographs
from campaign.domain.evidence.photographs import Photograph, Recognizable
from campaign.domain.language import Both

#: Words that a camera, a phone and an editor leave in a file, each in another kind of metadata.
SECRETS = (b"Canary-Camera", b"Canary-Owner", b"Canary-XMP", b"Canary-IPTC", b"Canary-Comment", b"Canary-After")
ORIENTATION, GPS = 0x0112, 0x8825
RIGHT_TURN = 6
RED, BLUE = (200, 30, 30), (30, 30, 200)


def drawn(width: int = 1200, height: int = 800) -> Image.Image:
    """A picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


def as_from_a_phone(path: Path, width: int = 1200, height: int = 800) -> Path:
    """A JPEG that lies on its side, with a place, a camera, an owner, a small copy, a profile and a comment."""
    picture = drawn(width, height)
    exif = picture.getexif()
    exif[ORIENTATION] = RIGHT_TURN
    exif[0x010F], exif[0x013B] = "Canary-Camera", "Canary-Owner"
    exif.get_ifd(GPS).update({1: "N", 2: (IFDRational(35), IFDRational(41), IFDRational(3))})
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x10\x1c\x02\x78\x00\x0bCanary-IPTC"
    out = io.BytesIO()
    picture.save(
        out,
        "JPEG",
        exif=exif,
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
        comment=b"Canary-Comment",
        xmp=b"<x:xmpmeta>Canary-XMP</x:xmpmeta>",
    )
    jpeg = out.getvalue()
    app13 = b"\xff\xed" + (len(iptc) + 2).to_bytes(2, "big") + iptc
    path.write_bytes(jpeg[:2] + app13 + jpeg[2:] + b"Canary-After")
    return path


@cache
def photographs(id: str = "vigil", width: int = 1000, height: int = 700) -> Photographs:
    """One photograph, as a campaign's folder has it."""
    made = encoded(drawn(width, height))
    photograph = Photograph(
        id=id,
        alt=Both("Canary-Alt: two people at a vigil", "Canary-Alt: dos personas en una vigilia"),
        credit="Canary-Credit",
        license="permission",
        recognizable=Recognizable.NOBODY,
        at_risk=False,
        files=tuple(one.file for one in made),
        caption=Both("Canary-Caption", "Canary-Caption"),
    )
    return Photographs((photograph,), {one.file.digest: one.data for one in made})
