"""Under which paragraph another stands where nothing else is said: the last one before it of a higher level."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class _Upper:
    options: int
    level: int
    key: int
    heading: bool


@dataclass(slots=True)
class Nesting:
    """Is told what comes, in order; a heading holds all that follows but higher headings; an option keeps its own."""

    options: int = 0
    uppers: list[_Upper] = field(default_factory=list)

    def opens(self) -> None:
        """An option begins."""
        self.options += 1

    def alternates(self) -> None:
        """One of its alternatives begins."""
        self.uppers = [upper for upper in self.uppers if upper.options < self.options]

    def closes(self) -> None:
        """It ends."""
        self.alternates()
        self.options -= 1

    def parent_of(self, key: int, level: int, *, heading: bool) -> int | None:
        """The parent of the paragraph that comes next, None where it has none."""
        self.uppers = [upper for upper in self.uppers if _stays(upper, level, heading=heading)]
        parent = self.uppers[-1].key if self.uppers else None
        self.uppers.append(_Upper(self.options, level, key, heading))
        return parent


def _stays(upper: _Upper, level: int, *, heading: bool) -> bool:
    if upper.heading:
        return not heading or upper.level < level
    return not heading and upper.level < level
