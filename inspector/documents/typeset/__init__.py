"""Chinese typesetting over reportlab: kinsoku, unsplittable runs, justification, font fallback, tables, ink."""
