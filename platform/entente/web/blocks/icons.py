"""Our own small set of icons, drawn on a grid of 20: the inside of an SVG each, in the colour of the text."""

from __future__ import annotations

from typing import Final

ICONS: Final[dict[str, str]] = {
    # Shapes of states: each can be told from the others without its colour.
    "neutral": '<circle cx="10" cy="10" r="6.5"/>',
    "working": '<circle cx="10" cy="10" r="6.5"/><path class="solid" d="M10 3.5a6.5 6.5 0 0 1 0 13z"/>',
    "waiting": '<path d="M5.5 3h9M5.5 17h9M6.5 3c0 4 7 5.5 7 7s-7 3-7 7M13.5 3c0 4-7 5.5-7 7s7 3 7 7"/>',
    "good": '<path class="solid" d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"/><path class="knock" d="M6 10.3l2.8 2.8L14 7.5"/>',
    "stopped": '<rect x="4" y="4" width="12" height="12" rx="1.5"/><path d="M7.5 10h5"/>',
    "danger": '<path class="solid" d="M6.5 2h7L18 6.5v7L13.5 18h-7L2 13.5v-7z"/><path class="knock" d="M7 7l6 6M13 7l-6 6"/>',
    # Notices.
    "info": '<circle cx="10" cy="10" r="7.5"/><path d="M10 9.3v4.4M10 6.3v.1"/>',
    "warning": '<path d="M10 2.8L18 17H2z"/><path d="M10 8.3v4M10 14.6v.1"/>',
    "help": '<circle cx="10" cy="10" r="7.5"/><path d="M7.6 7.9a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8M10 14.2v.1"/>',
    # Things and acts.
    "check": '<path d="M4 10.5l4 4 8-9"/>',
    "cross": '<path d="M5 5l10 10M15 5L5 15"/>',
    "arrow": '<path d="M3 10h13M11 5l5 5-5 5"/>',
    "chevron": '<path d="M5 7.5l5 5 5-5"/>',
    "table": '<rect x="2.5" y="3.5" width="15" height="13" rx="1"/><path d="M2.5 8h15M8 8v8.5"/>',
    "upload": '<path d="M10 13V3.5M6 7l4-4 4 4M3 12.5V17h14v-4.5"/>',
    "download": '<path d="M10 3v9.5M6 9l4 4 4-4M3 12.5V17h14v-4.5"/>',
    "lock": '<rect x="4" y="9" width="12" height="8.5" rx="1.5"/><path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9"/>',
    "key": '<circle cx="6.5" cy="13.5" r="3.5"/><path d="M9 11l7.5-7.5M13 7l2.5 2.5"/>',
    "people": '<circle cx="7" cy="6.5" r="3"/><path d="M1.5 17a5.5 5.5 0 0 1 11 0M13 4a3 3 0 0 1 0 5.5M15 11.8a5.5 5.5 0 0 1 3.5 5.2"/>',
    "agreement": '<path d="M4 2.5h9l3.5 3.5v11.5H4zM12.5 2.5V6.5h4M7 10h6M7 13.5h3.5"/>',
    "search": '<circle cx="8.5" cy="8.5" r="5.5"/><path d="M12.5 12.5L17.5 17.5"/>',
    "desk": '<path d="M2.5 11.5V16.5h15v-5M2.5 11.5L5 4h10l2.5 7.5h-4.5a3 3 0 0 1-6 0z"/>',
    "bell": '<path d="M4.5 14.5h11c-1.5-1.5-1.5-3-1.5-5.5a4 4 0 0 0-8 0c0 2.5 0 4-1.5 5.5zM8.5 17h3M10 3v2"/>',
    "phone": '<path d="M4 3h3l1.5 4L6.5 8.5a10 10 0 0 0 5 5L13 11.5l4 1.5v3a1.5 1.5 0 0 1-1.6 1.5A13.5 13.5 0 0 1 2.5 4.6 1.5 1.5 0 0 1 4 3z"/>',
}
