"""Others read our Word files: pandoc and LibreOffice find every change, and whose it is."""

import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from server.exchange import Given, export_word_tracked
from tests.contract.word_files import given, paragraph


@pytest.fixture
def fifty() -> Given:
    """Fifty paragraphs, four brackets each, of twenty delegations."""
    codes = [f"D{number:02d}" for number in range(20)]
    rows = [
        paragraph(
            f"{number}.",
            " ".join(f"word{n} [old{n} / {codes[(number + 5 * n) % 20]}: new{number}x{n}]" for n in range(4)),
        )
        for number in range(1, 51)
    ]
    return given(*rows, names={code: f"Delegation {code}" for code in codes})


@pytest.mark.full
def test_pandoc_finds_every_change_with_its_author(fifty: Given, pandoc_path: Path, tmp_path: Path) -> None:
    file = tmp_path / "tracked.docx"
    file.write_bytes(export_word_tracked(fifty))
    read_by: list[str | Path] = [pandoc_path, "--track-changes=all", "--to=native", file]
    native = subprocess.run(read_by, capture_output=True, text=True, timeout=120, check=True).stdout
    flat = re.sub(r"\s+", " ", native)
    inserted = re.findall(r'"insertion" \] , \[ \( "author" , "([^"]+)" \)', flat)
    deleted = re.findall(r'"deletion" \] , \[ \( "author" , "([^"]+)" \)', flat)
    assert (len(inserted), len(deleted)) == (200, 200)
    wanted = sorted(f"Delegation D{(number + 5 * n) % 20:02d}" for number in range(1, 51) for n in range(4))
    assert sorted(inserted) == wanted
    assert sorted(deleted) == wanted


@pytest.mark.full
def test_libreoffice_finds_every_change_with_its_author(fifty: Given, libreoffice_path: Path, tmp_path: Path) -> None:
    file = tmp_path / "tracked.docx"
    file.write_bytes(export_word_tracked(fifty))
    converting: list[str | Path] = [
        libreoffice_path, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "odt",
        "--outdir", tmp_path, file,
    ]  # fmt: skip
    subprocess.run(converting, capture_output=True, timeout=240, check=True)
    content = zipfile.ZipFile(tmp_path / "tracked.odt").read("content.xml").decode()
    assert content.count("<text:insertion>") == content.count("<text:deletion>") == 200
    assert {f"Delegation D{number:02d}" for number in range(20)} == set(re.findall(r"<dc:creator>([^<]+)", content))
