"""Takes one part out of a ZIP container, within limits on its size."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from speechkit.errors import LoadError
from speechkit.messages import Message

LARGEST = 64 << 20
"""The most bytes of a part, unpacked."""


def read_member(data: bytes, name: str, source: str) -> bytes | None:
    """The bytes of a part, None where there is none; LoadError if the container is damaged, or the part too large."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            if name not in archive.NameToInfo:
                return None
            with archive.open(name) as part:
                content = part.read(LARGEST + 1)
    except RuntimeError as error:
        raise LoadError("it is protected by a password", "Save it without one", source=source) from error
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, OverflowError) as error:
        raise LoadError(
            "the file is damaged or was not copied whole", "Get a fresh copy of it", source=source
        ) from error
    if len(content) > LARGEST:
        raise LoadError(
            Message("refused: a part of it would unpack to more than {size} MB", size=LARGEST >> 20), "", source=source
        )
    return content
