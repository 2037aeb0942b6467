# SPDX-License-Identifier: GPL-3.0-or-later


def plain(text):
    """With ordinary spaces, and none that are only for breaking lines."""
    return (text or "").replace("\u00a0", " ").replace("\u202f", " ").replace("\u200b", "")
