# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes copies of C++ sources in which each bug of a list is switched by KONTOR_BUG, and a table of those in SQL texts.

plant.py BUGS SOURCES TARGET FILE...    FILEs relative to SOURCES; one copy each, by its name, in TARGET

Fails where a bug's text is not there exactly once: a list that nobody can put back proves nothing.
"""
import pathlib
import sys
import tomllib

RESOURCES = "resources/sql/"
# The one place where texts of resources/sql/ are read.
READING = ("models/store/sqlresource.cpp", "return QString::fromUtf8(file.readAll());",
           "return kontor::tests::withBug(path, QString::fromUtf8(file.readAll()));")


def stop(message):
    sys.exit(f"bugs.toml: {message}")


def edits_of(bug):
    """(file, right, wrong) of each place of a bug."""
    for edit in bug.get("edit", [bug]):
        yield edit.get("file", bug.get("file")), edit["right"], edit["wrong"]


def place_of(text, right, name, file):
    if text.count(right) != 1:
        stop(f"bug '{name}': its text stands {text.count(right)} times in {file}, not once:\n{right}")
    return text.index(right)


def switched(name, right, wrong):
    """Statements become branches, everything else a conditional expression."""
    asked = f'kontor::tests::hasBug("{name}")'
    if right.rstrip().endswith((";", "}")):
        return f"{{ if ({asked}) {{ {wrong} }} else {{ {right} }} }}"
    return f"({asked} ? ({wrong}) : ({right}))"


def copy_of(source, file, bugs):
    text = (source / file).read_text(encoding="utf-8")
    places = []
    for name, right, wrong in bugs:
        start = place_of(text, right, name, file)
        places.append((start, start + len(right), name, switched(name, right, wrong)))
    if file == READING[0]:
        start = place_of(text, READING[1], "reading of texts", file)
        places.append((start, start + len(READING[1]), "reading of texts", READING[2]))
    places.sort()
    for one, next_one in zip(places, places[1:]):
        if one[1] > next_one[0]:
            stop(f"bugs '{one[2]}' and '{next_one[2]}' overlap in {file}")
    for start, end, _, replacement in reversed(places):
        text = text[:start] + replacement + text[end:]
    return f'#include "planted.h"\n#line 1 "{file}"\n' + text


def raw(text):
    return f'R"planted({text})planted"'


def main():
    bugs_file, source, target, *files = sys.argv[1:]
    source, target = pathlib.Path(source), pathlib.Path(target)
    by_file = {file: [] for file in files}
    rows = []
    names = set()
    for bug in tomllib.loads(pathlib.Path(bugs_file).read_text(encoding="utf-8"))["bug"]:
        name = bug["name"]
        if name in names:
            stop(f"bug '{name}' is there twice")
        names.add(name)
        for file, right, wrong in edits_of(bug):
            if file.startswith(RESOURCES):
                place_of((source / file).read_text(encoding="utf-8"), right, name, file)
                rows.append((name, file.removeprefix(RESOURCES), right, wrong))
            elif file in by_file:
                by_file[file].append((name, right, wrong))
            else:
                stop(f"bug '{name}': {file} is not among the files that CMakeLists.txt names")
    for file, bugs in by_file.items():
        (target / pathlib.Path(file).name).write_text(copy_of(source, file, bugs), encoding="utf-8")
    table = ",\n".join(f'        {{"{name}", "{path}",\n         {raw(right)},\n         {raw(wrong)}}}'
                       for name, path, right, wrong in rows)
    (target / "plantedtexts.cpp").write_text(
        '#include "planted.h"\n\nQList<kontor::tests::PlantedText> kontor::tests::plantedTexts()\n{\n    return {\n'
        f"{table}}};\n}}\n", encoding="utf-8")


main()
