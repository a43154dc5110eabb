"""Fills in a form with openpyxl: FROM TO, then ID=VALUE for each cell of the first commune."""

import sys

import openpyxl

IDS, FIRST = 5, 8

source, target, *cells = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
columns = {cell.value: cell.column for cell in sheet[IDS] if cell.value}
for cell in cells:
    name, value = cell.split("=", 1)
    sheet.cell(FIRST, columns[name]).value = int(value) if value.isdigit() else value
book.save(target)
