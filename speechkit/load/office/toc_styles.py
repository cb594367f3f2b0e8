"""Names the paragraph styles of a table of contents; Word and LibreOffice use the same names."""

from __future__ import annotations

import re

TOC_STYLE = re.compile(r"(?:toc|目录|目錄)\s*(?:[1-9]|heading|标题|標題)|table of figures", re.IGNORECASE)
