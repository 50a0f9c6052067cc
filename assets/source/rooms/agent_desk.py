# The agent's desk from above: slats of morning across a steel top, a manila folder, a telephone, the edge of a keyboard.
import math

from kit import *
import desk_fittings as fit

world(.02)
# a steel desk with a linoleum top: a thin metal edge along the front, a seam, no grain at all
lino, steel = mat(.13, .55, .25), mat(.42, .32, .55)
box((0, .04, -.02), (3.4, 1.9, .04), lino, bev=0)
box((0, -.425, .0005), (3.4, .02, .006), steel, bev=.002)

# a window's blind between a low sun and the desk, outside the picture: its wall keeps the sun from all but the clear field
blind = Matrix.Translation((-.925, .50, 1.02)) @ Matrix.Rotation(-.30, 4, 'Z')
def beyond(x, y, wide, high):
    box(blind @ Vector((x, y, 0)), (wide, high, .003), mat(.02), (0, 0, -.30), 0).visible_camera = False
for k in range(-8, 9):
    beyond(0, .062 * k, .84, .026)
for x, y, wide, high in ((-2.41, 0, 4, 5), (2.41, 0, 4, 5), (0, 2.02, 1, 3), (0, -2.02, 1, 3), (.06, 0, .02, 1.1)):
    beyond(x, y, wide, high)
light('SUN', (-2, 1.2, 2.4), (-.62, .05, 0), RED, 3.7, .007)
light('AREA', (-1.3, .95, .9), (-.1, -.1, 0), BLU, 13, .8)

# around the clear field: folder under it, keyboard below, telephone above
fit.folder(-.29, .01, 0, .04, .62, .46, .36)
fit.keyboard(-.47, -.375, .001, .02)
wire = mat(.55, .28, .6)
for x, y, turn in ((.075, -.30, .3), (.11, -.27, 1.5), (.05, -.335, 2.4), (.16, -.315, .9), (.20, .33, -.4)):
    fit.paperclip(x, y, .0015, turn, wire)
fit.telephone(.56, .27, 0, -.16)
fit.leaf(.44, -.22, .001, -.12, v=.3); fit.pencil(.42, -.07, .001, -.25, v=.16)
box((.70, -.16, .004), (.054, .086, .008), mat(.22, .5, .3), (0, 0, .2), .003)
sc.cycles.adaptive_threshold, sc.cycles.adaptive_min_samples = .03, 8  # the quiet dark needs few
camera((0, -.06, 1.30), (0, 0, 0), 31, 11, (-.2, 0, 0))
