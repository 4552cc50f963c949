"""Counts SMS segments by another maker's program: a JSON list of texts in, one line for each out.

A line is `gsm` or `unicode`, the septets or UTF-16 units, and the segments.
"""

import json
import sys

import smsutil


def main():
    for text in json.load(sys.stdin):
        split = smsutil.split(text)
        gsm = split.encoding == "gsm0338"
        # It counts octets where it sends UTF-16.
        units = split.total_bytes if gsm else split.total_bytes // 2
        print("gsm" if gsm else "unicode", units, max(1, len(split.parts)))


if __name__ == "__main__":
    main()
