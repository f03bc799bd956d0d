"""The tables that screens read; each query takes the actor who asks."""

__all__: list[str] = []
