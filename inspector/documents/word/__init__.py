"""The report model as a Word file, over python-docx: styles after our page layouts, everything editable."""
