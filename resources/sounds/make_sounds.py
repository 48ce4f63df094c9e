#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the program's two sounds. Run it after changing a number here, listen, and commit the WAV files with it.

Paid: two soft bells, a fourth up: heard across a counter, over in a second. Error: two low wooden strokes, a third down:
another rhythm and another register, so that nobody takes one for the other in a noisy shop.
"""
import math
import pathlib
import struct
import wave

RATE = 22_050  # Hz, mono, 16 bits: enough for bells, and small
PEAK = 0.55  # of full scale: beside the desk's other sounds, not over them


def stroke(seconds, frequency, partials, decay, attack=0.004):
    """One struck tone: partials as (multiple, loudness, how much faster it dies)."""
    samples = []
    for i in range(int(seconds * RATE)):
        t = i / RATE
        rise = min(1.0, t / attack)
        value = sum(loud * math.exp(-t * decay * faster) * math.sin(2 * math.pi * frequency * multiple * t)
                    for multiple, loud, faster in partials)
        samples.append(rise * value)
    return samples


def laid_over(length, *placed):
    """Tones, each from its second on."""
    mix = [0.0] * int(length * RATE)
    for start, samples in placed:
        first = int(start * RATE)
        for i, value in enumerate(samples[: len(mix) - first]):
            mix[first + i] += value
    return mix


def write(path, mix):
    fade = int(0.04 * RATE)  # ends in silence: a cut would click
    for i in range(fade):
        mix[-1 - i] *= i / fade
    loudest = max(abs(value) for value in mix)
    frames = b"".join(struct.pack("<h", round(value / loudest * PEAK * 32_767)) for value in mix)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(frames)


BELL = ((1.0, 1.0, 1.0), (2.0, 0.35, 1.7), (3.01, 0.14, 2.6), (4.2, 0.06, 4.0))
WOOD = ((1.0, 1.0, 1.0), (2.0, 0.3, 2.2), (3.0, 0.1, 3.5))

here = pathlib.Path(__file__).parent
write(here / "paid.wav", laid_over(1.05, (0.0, stroke(0.9, 783.99, BELL, 5.0)), (0.13, stroke(0.92, 1046.5, BELL, 4.6))))
write(here / "error.wav", laid_over(0.62, (0.0, stroke(0.3, 220.0, WOOD, 13.0)), (0.2, stroke(0.42, 174.61, WOOD, 10.0))))
