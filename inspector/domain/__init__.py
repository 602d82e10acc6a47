"""Values and rules of the field: frozen dataclasses, standard library only, no input or output."""
