"""Files that tests read as Word and PDF documents, made on the spot."""

import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO

import docx
from docx.document import Document as WordDocument


def word(fill: Callable[[WordDocument], None]) -> bytes:
    """Return the bytes of a Word document that `fill` wrote into."""
    document = docx.Document()
    fill(document)
    found = BytesIO()
    document.save(found)
    return found.getvalue()


def archive(**members: bytes) -> bytes:
    """Return a zip file; `__` in a name stands for `/`, a last `_` for `.xml`."""
    found = BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "/").removesuffix("_") + ".xml", data)
    return found.getvalue()


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """Return a PDF whose pages hold these lines."""
    first = 4
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, lines in enumerate(pages):
        drawn = " ".join(f"({line.translate(_ESCAPES)}) Tj T*" for line in lines)
        content = f"BT /F1 11 Tf 14 TL 50 780 Td {drawn} ET"
        resources = "/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{resources}/Contents {first + 1 + 2 * number} 0 R>>"
        )
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
    return _written(objects)


_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


def _written(objects: Sequence[str]) -> bytes:
    found = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(found))
        found += f"{number} 0 obj{content}endobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start = len(found)
    return (
        found
        + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    )


def rewritten(data: bytes, member: str, text: str) -> bytes:
    """Return an archive with one member's text replaced."""
    found = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as made:
        for name in old.namelist():
            made.writestr(name, text if name == member else old.read(name))
    return found.getvalue()
