"""文书: the case as a pure report model, its wording from `data/documents/`, and the PDF that is printed and signed."""
