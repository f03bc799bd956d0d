"""Writes the client's types of rows and commands from the server's own, so that the two cannot differ.

python -m tools.wire_types          write client/src/wire/{rows,commands,shapes}.ts
python -m tools.wire_types --check  say which of them are stale, and end with 1 when one is
"""

import sys
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Literal, Union, get_args, get_origin, get_type_hints

from server.group import COMMANDS, KINDS, json_name

WIRE = Path(__file__).resolve().parent.parent / "client" / "src" / "wire"
HEAD = (
    "/** Written by `python -m tools.wire_types` from the server's own types: change those, then write it again. */\n"
)
NODES = "readonly Node[]"
# Fields that the wire adds to a stored row (the reading and the notation of a paragraph).
ADDED = {"paragraphs": (("text", "string"), ("notation", "string"))}


def _is_nodes(hint: object) -> bool:
    args = get_args(hint)
    return get_origin(hint) is tuple and len(args) == 2 and "Run" in str(args[0])


def _union_parts(hint: object) -> tuple[object, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else ()


def ts_type(hint: object) -> str:
    """The TypeScript type of a Python one; raises TypeError for what the wire does not know."""
    if hint is str:
        return "string"
    if hint is bool:
        return "boolean"
    if hint is int:
        return "number"
    if _is_nodes(hint):
        return NODES
    if get_origin(hint) is Literal:
        return " | ".join(f'"{word}"' for word in get_args(hint))
    if parts := _union_parts(hint):
        return " | ".join("null" if part is type(None) else ts_type(part) for part in parts)
    if get_origin(hint) is tuple:
        item = ts_type(get_args(hint)[0])
        return f"readonly ({item})[]" if " " in item else f"readonly {item}[]"
    if get_origin(hint) is dict:
        return f"Readonly<Record<string, {ts_type(get_args(hint)[1])}>>"
    if isinstance(hint, type) and is_dataclass(hint):
        return hint.__name__
    raise TypeError(f"the wire has no type for {hint!r}")


def shape(hint: object) -> str:
    """How the client checks a value of that type and what it takes where the wire leaves it out."""
    if hint is str or get_origin(hint) is Literal:
        return '"text"'
    if hint is bool:
        return '"yesno"'
    if hint is int:
        return '"whole"'
    if _is_nodes(hint):
        return '"content"'
    if parts := _union_parts(hint):
        real = [part for part in parts if part is not type(None)]
        return f"{{ maybe: {shape(real[0])} }}" if len(real) < len(parts) else shape(real[0])
    if get_origin(hint) is tuple:
        return f"{{ list: {shape(get_args(hint)[0])} }}"
    if get_origin(hint) is dict:
        return f"{{ map: {shape(get_args(hint)[1])} }}"
    if isinstance(hint, type):
        return f'{{ of: "{hint.__name__}" }}'
    raise TypeError(f"the wire has no shape for {hint!r}")


def _hints(cls: type) -> list[tuple[Field[object], object]]:
    hints = get_type_hints(cls)
    return [(field, hints[field.name]) for field in fields(cls)]


def _parts(hint: object) -> Iterator[type]:
    """The dataclasses inside a type, themselves before theirs."""
    if _is_nodes(hint):
        return
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
        for _, inner in _hints(hint):
            yield from _parts(inner)
    else:
        for part in get_args(hint):
            yield from _parts(part)


def _all_types() -> dict[str, type]:
    found: dict[str, type] = {}
    for root in (*KINDS.values(), *COMMANDS.values()):
        for _, hint in _hints(root):
            found.update((part.__name__, part) for part in _parts(hint))
    found.update((row.__name__, row) for row in KINDS.values())
    return dict(sorted(found.items()))


def rows_ts() -> str:
    """rows.ts: an interface for each row and each part of one."""
    kinds = {row.__name__: kind for kind, row in KINDS.items()}
    out = [HEAD, 'import type { Node } from "./content";\n']
    for name, cls in _all_types().items():
        lines = [f"  readonly {json_name(field.name)}: {ts_type(hint)};" for field, hint in _hints(cls)]
        lines += [f"  readonly {added}: {kind};" for added, kind in ADDED.get(kinds.get(name, ""), ())]
        out.append(f"export interface {name} {{\n" + "\n".join(lines) + "\n}\n")
    table = "\n".join(f"  {kind}: {row.__name__};" for kind, row in KINDS.items())
    out.append(f"export interface RowsByKind {{\n{table}\n}}\n")
    out.append("export type Kind = keyof RowsByKind;\n")
    return "\n".join(out)


def shapes_ts() -> str:
    """shapes.ts: the same as data, for checking what comes over the wire."""
    kinds = {row.__name__: kind for kind, row in KINDS.items()}
    out = [HEAD, 'import type { Shape } from "./shape";\nimport type { Kind } from "./rows";\n']
    listed = ", ".join(f'"{kind}"' for kind in KINDS)
    out.append(f"export const KINDS: readonly Kind[] = [{listed}];\n")
    table = "\n".join(f'  {kind}: "{row.__name__}",' for kind, row in KINDS.items())
    out.append(f"export const ROW_NAMES: Readonly<Record<Kind, string>> = {{\n{table}\n}};\n")
    out.append("export const SHAPES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {")
    for name, cls in _all_types().items():
        lines = [f"    {json_name(field.name)}: {shape(hint)}," for field, hint in _hints(cls)]
        lines += [f'    {added}: "text",' for added, _ in ADDED.get(kinds.get(name, ""), ())]
        out.append(f"  {name}: {{\n" + "\n".join(lines) + "\n  },")
    return "\n".join(out) + "\n};\n"


def commands_ts() -> str:
    """commands.ts: the data of each command; what has a default may be left out."""
    used = sorted({part.__name__ for cls in COMMANDS.values() for _, hint in _hints(cls) for part in _parts(hint)})
    out = [HEAD]
    if used:
        out.append(f'import type {{ {", ".join(used)} }} from "./rows";\n')
    out.append("export interface CommandData {")
    for name, cls in COMMANDS.items():
        out.append(f'  "{name}": {{')
        for field, hint in _hints(cls):
            optional = field.default is not MISSING or field.default_factory is not MISSING
            kind = ts_type(hint)
            for part in used:
                # Of a part that a command names, too, only what is given is sent.
                kind = f"Partial<{part}>" if kind == part else kind
            out.append(f"    readonly {field.name}{'?' if optional else ''}: {kind};")
        out.append("  };")
    return "\n".join(out) + "\n}\n\nexport type CommandType = keyof CommandData;\n"


def written() -> dict[Path, str]:
    """Every file with what should stand in it."""
    return {WIRE / "rows.ts": rows_ts(), WIRE / "shapes.ts": shapes_ts(), WIRE / "commands.ts": commands_ts()}


def stale() -> list[str]:
    """The files that are not as they should be."""
    return [path.name for path, text in written().items() if not path.exists() or path.read_text("utf-8") != text]


def main(words: list[str]) -> int:
    """Writes, or checks."""
    if "--check" in words:
        found = stale()
        print("\n".join(f"{name} is stale: python -m tools.wire_types" for name in found))
        return 1 if found else 0
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
