# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An independent reader and writer of spreadsheets for the tests (openpyxl).
#   readback.py read FILE    prints what the first sheet holds as JSON
#   readback.py write FILE   makes a workbook as other programs do
import datetime
import json
import sys

import openpyxl


def described(cell):
    value = cell.value
    kind = type(value).__name__
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        value = value.isoformat()
    return {"type": kind, "value": value, "format": cell.number_format, "bold": bool(cell.font.b)}


def read(path):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    print(json.dumps({
        "sheets": book.sheetnames,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "widths": [sheet.column_dimensions["A"].width],
        "rows": [[described(cell) for cell in row] for row in sheet.iter_rows()],
    }))


def write(path):
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet("Ügyfelek")
    book.active = 1
    sheet.append(["Kundennummer", "Firma", "PLZ", "Ort", "administration_since", "fax"])
    sheet.append([1001.0, "Győri Kft.", "05021", "Győr", datetime.date(2026, 3, 2), "=1+1"])
    sheet.append(["0042", "Ärzte & Söhne <GmbH>", 5021, None, datetime.datetime(1900, 3, 1, 12, 30), True])
    sheet["C3"].number_format = "00000"
    sheet.append([None] * 6)
    sheet["A7"] = "K-7"
    sheet["B7"] = "=NA()"
    sheet["E8"] = datetime.date(2024, 2, 29)
    sheet["A8"] = 8
    book.save(path)


{"read": read, "write": write}[sys.argv[1]](sys.argv[2])
