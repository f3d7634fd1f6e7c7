"""A stand-in for pypdfium2 that does what the file tells it to: read, crash, hang, work long, swell."""

from __future__ import annotations

import signal

LIBRARY = """
import os, signal, time

class PdfiumError(Exception): pass

class PdfDocument:
    def __init__(self, raw):
        self.asked = raw.decode().split()[1]
        if self.asked == "kill": os.kill(os.getpid(), signal.SIGKILL)
        elif self.asked == "crash": os.kill(os.getpid(), signal.SIGSEGV)
        elif self.asked == "leave": os._exit(0)
        elif self.asked == "loop":
            while True: pass
        elif self.asked == "work":  # longer than a limit of one second, which counts in whole ones, and then read
            until = time.process_time() + 2.5
            while time.process_time() < until: pass
        elif self.asked == "sleep": time.sleep(600)
        elif self.asked == "allocate":
            kept = []
            while True: kept.append(bytearray(50_000_000))
        elif self.asked == "raise": raise KeyError("a mistake in the library")
        elif self.asked == "deep": self.__init__(raw)
        elif self.asked == "print": print('{"records": {"contents": []}}', flush=True)
    def close(self): pass
    def __len__(self): return 1
    def __getitem__(self, number): return self
    def get_textpage(self): return self
    def count_chars(self): return 0
    def get_text_range(self): return f"The fire in Arden killed 12 people. {os.getpid()}"
"""


def pdf(asked: str) -> bytes:
    """A file that asks the library for something."""
    return f"%PDF- {asked}".encode()


def heed_interrupts() -> None:
    """In a new process: Ctrl-C counts, although a test run in the background ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
