"""Pure: the algebra of bracketed text; it knows no rights and no questions."""

__all__: list[str] = []
