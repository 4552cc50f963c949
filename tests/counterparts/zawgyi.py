"""Writes tests/zawgyi/conversions.tsv: what ICU's transform Zawgyi-my makes of texts, words and letters thrown together.

Not run by the tests: its output is kept, since ICU's library need not be where they run. To write it anew:
    apt-get install python3-icu; python3 tests/counterparts/zawgyi.py > tests/zawgyi/conversions.tsv
"""

import pathlib
import random
import re
import sys

import icu

HOUSE = pathlib.Path(__file__).parents[2]
TO_UNICODE = icu.Transliterator.createInstance("Zawgyi-my")
TO_ZAWGYI = icu.Transliterator.createInstance("my-Zawgyi")
LETTERS = [chr(code) for code in range(0x1000, 0x10A0)] + list(" \u00a0\u200ba1\u200d")


def texts():
    # What we say and understand in Burmese, as an old phone would have it.
    for file in ("i18n/my/sentences.ftl", "i18n/my/words.ftl", "i18n/my/digest.ftl"):
        for line in (HOUSE / file).read_text(encoding="utf-8").splitlines():
            for text in re.findall(r"[\u1000-\u109f][\u1000-\u109f ]*", line):
                yield TO_ZAWGYI.transliterate(text.strip())
    # Sentences of Myanmar Tools' table, in both encodings.
    for line in (HOUSE / "tests/zawgyi/probabilities.tsv").read_text(encoding="utf-8").splitlines():
        yield line.split("\t")[1]
    # Every letter, every pair that a rule may look at, and longer confusion.
    yield from LETTERS
    chance = random.Random(2019)
    for length in (2, 3, 4, 6, 12):
        for _ in range(500):
            yield "".join(chance.choice(LETTERS) for _ in range(length))


def main():
    print(f"# Zawgyi, and what ICU {icu.ICU_VERSION}'s transform Zawgyi-my makes of it. Written by tests/counterparts/zawgyi.py.")
    for text in dict.fromkeys(texts()):
        if text and not text.startswith("#"):
            print(text, TO_UNICODE.transliterate(text), sep="\t")


if __name__ == "__main__":
    sys.exit(main())
