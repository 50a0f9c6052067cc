# Cuts the type families down to the letters the game sets and writes assets/fonts/*.woff2.
# usage: python3 subset_fonts.py <folder with the families' latin .woff2 files> [output folder]
# needs: fonttools, brotli. The families are open source; their licence texts lie beside the output.
import io
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ENGLISH = ''.join(map(chr, range(0x20, 0x7F))) + '\u00a0§¶©·×–—‘’“”…−½'
SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡'
READING = ENGLISH + SPANISH
STAMP = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:-' + 'DueYesterday'
# A cut font is a changed font; where a family may reserve its name, our cut carries another one inside.
RENAMED = {'redaction-35': 'Due Yesterday Stamp', 'redaction': 'Due Yesterday Head'}
# name -> (file of the family, letters, axes to pin or to narrow)
CUTS = {
    'redaction-35': ('redaction-35-latin-400-normal', STAMP, {}),
    'redaction': ('redaction-latin-400-normal', READING, {}),
    'newsreader': ('newsreader-latin-opsz-normal', READING, {'opsz': 17, 'wght': (400, 600)}),
    'newsreader-italic': ('newsreader-latin-opsz-italic', READING, {'opsz': 17, 'wght': 400}),
    'public-sans': ('public-sans-latin-wght-normal', READING, {'wght': (500, 700)}),
    'sometype-mono': ('sometype-mono-latin-wght-normal', READING, {'wght': 500}),
    'courier-prime': ('courier-prime-latin-400-normal', READING, {}),
    'courier-prime-bold': ('courier-prime-latin-700-normal', READING, {}),
}
FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'lnum', 'tnum', 'rlig']


def rename(font, family):
    for number, text in ((1, family), (3, family), (4, family), (6, family.replace(' ', ''))):
        font['name'].setName(text, number, 3, 1, 0x409)
    for record in [r for r in font['name'].names if r.nameID in (16, 17, 18, 21, 22, 25)]:
        font['name'].names.remove(record)


def cut(source, letters, axes, target):
    font = TTFont(source)
    if axes:
        font = instancer.instantiateVariableFont(font, axes)
        kept = io.BytesIO()  # written and read again: the subsetter trips over half-loaded variation tables
        font.flavor = None
        font.save(kept)
        font = TTFont(kept)
    options = subset.Options()
    options.flavor = 'woff2'
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # copyright and licence stay inside the file
    options.name_languages = [0x409]
    options.name_legacy = False
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(text=letters)
    cutter.subset(font)
    family = RENAMED.get(os.path.basename(target)[:-6])
    if family:
        rename(font, family)
    missing = sorted({c for c in letters if ord(c) not in font.getBestCmap()})
    subset.save_font(font, target, options)
    print(f'{os.path.basename(target):28} {os.path.getsize(target):6} bytes  missing: {"".join(missing) or "none"}')


if __name__ == '__main__':
    home = sys.argv[1]
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), '..', 'fonts')
    for name, (file, letters, axes) in CUTS.items():
        cut(os.path.join(home, file + '.woff2'), letters, axes, os.path.join(out, name + '.woff2'))
