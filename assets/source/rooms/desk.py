# Counsel's desk from above at dusk: a lamp on warm wood, a statute book and a telephone going into the dark.
from kit import *
from props import mug
import desk_fittings as fit

world(.012)
fit.boards(.17, 3.2, 1.9, .24)

# the blotter: the page lays its paper over it, in the best of the light
leather = mat(.085, .7, .2)
box((-.29, .0, .003), (.74, .66, .006), leather, (0, 0, .012), .004)
for side in (-1, 1):
    box((-.29 + side * .352, side * .004, .0066), (.05, .664, .004), mat(.045, .5, .3), (0, 0, .012), .002)

# the lamp's rim reaches in from above; its light is a soft round pool
light('SPOT', (-.40, .36, .95), (-.28, .01, 0), RED, 46, .07, 66, 1)
o = cyl((-.40, .63, .42), .15, .1, mat(.03, .35, .4), (.42, 0, 0), r2=.09, cap=False)
o.modifiers.new('so', 'SOLIDIFY').thickness = .005
# dusk from the right, low and blue
light('AREA', (1.9, .9, .9), (.2, 0, 0), BLU, 9, .5, sizey=1.2)

# the left and lower edges: cup, pencils, the corner of a pad
mug(-.72, .27, 0, .22)
fit.leaf(-.79, -.05, .001, .17, v=.62); fit.leaf(-.80, -.085, .0022, .05, v=.7)
fit.pencil(-.735, -.30, .0005, .9, v=.22); fit.pencil(-.70, -.32, .0005, 1.22, .14, v=.10)
steel = mat(.5, .3, .6)
for k, (x, y, turn) in enumerate(((-.60, .375, .4), (-.565, .385, -.5), (-.52, .372, 1.2))):
    fit.paperclip(x, y, .001, turn, steel)

# the right: the open statute book, its edge in the light; a telephone face down at the far corner; clear wood where words stand
fit.open_book(.52, .20, -.20, os.path.join(SOURCE, 'booktex.png'))
fit.leaf(.30, -.235, .001, -.10, v=.20); fit.leaf(.315, -.25, .0022, -.19, v=.24)
fit.pencil(.40, -.10, .004, .5, v=.3)
box((.70, -.30, .009), (.078, .158, .009), mat(.02, .25, .5), (0, 0, .28), .006)
box((.70, -.30, .003), (.084, .164, .001), emis(GRN, 1.6), (0, 0, .28), 0)  # its screen, lit against the wood
light('AREA', (.66, -.29, .05), (.5, -.2, 0), GRN, .05, .08)
sc.cycles.adaptive_threshold, sc.cycles.adaptive_min_samples = .03, 8  # the quiet dark needs few
camera((0, -.06, 1.30), (0, 0, 0), 31, 11, (-.2, 0, 0))
