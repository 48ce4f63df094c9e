#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makeico.py OUTPUT PICTURE.png…: one Windows icon of several sizes. Each entry is a PNG, as Windows reads since Vista."""

import struct
import sys


def extent(png: bytes, name: str) -> int:
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"makeico.py: {name} is no PNG")
    width, height = struct.unpack(">II", png[16:24])
    if width != height or width > 256:
        sys.exit(f"makeico.py: {name} is not a square of at most 256 pixels")
    return width


def main(output: str, names: list[str]) -> None:
    pictures = []
    for name in names:
        with open(name, "rb") as file:
            data = file.read()
        pictures.append((extent(data, name), data))
    pictures.sort(key=lambda picture: picture[0])
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    body = b""
    for size, data in pictures:
        byte = size % 256  # 0 says 256
        head += struct.pack("<BBBBHHII", byte, byte, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
        body += data
    with open(output, "wb") as file:
        file.write(head + body)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
