"""What stands in the pictures that the sample classroom has not: words of others, and a drawing."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QImage, QPainter, QPen

NEWS: Final = (
    "<p>Our children wrote this for the float switch. The height is "
    "\\(h = V / (\\pi r^2)\\), and the rest is patience:</p>"
    "<pre><code class='language-python'>def height(volume, radius):\n"
    "    return volume / (3.14159 * radius ** 2)  # in metres\n\n"
    "for volume in (0.5, 1, 2.5):\n    print('full to', height(volume, 0.6))</code></pre>"
    "<table><thead><tr><th>Barrels</th><th>Volume</th><th>Height</th></tr></thead><tbody>"
    "<tr><td>1</td><td>0.5 m³</td><td>0.44 m</td></tr>"
    "<tr><td>2</td><td>1 m³</td><td>0.88 m</td></tr></tbody></table>",
    "<p>شكرا لكم، هذا ما كنا نبحث عنه.</p>",
    "<p>We did it with a stick and chalk. It has worked for nine years. 🌱</p>",
)
"""What others write while nobody looks."""


def layers() -> QImage:
    """Draw the layers of a sand filter."""
    image = QImage(420, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#dcecf5"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for top, colour in ((60, "#e8d3a2"), (120, "#b9a58a"), (160, "#8a8078")):
        painter.fillRect(90, top, 240, 200 - top, QColor(colour))
    painter.setPen(QPen(QColor("#4a5568"), 5))
    painter.drawLine(88, 20, 88, 200)
    painter.drawLine(332, 20, 332, 200)
    painter.end()
    return image
