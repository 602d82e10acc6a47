"""A checklist as an Excel workbook that a clerk edits: written by `export`, read by `reading`.

openpyxl is imported where it is used: most runs of the program never open a workbook.
"""
