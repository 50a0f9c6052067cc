# Counsel’s office over a city at dusk: the desk and the fax near, the person at the desk’s far edge, the window behind.
import math
from kit import *
from props import *
from figures import counsel

world(.010)
wall = mat(.11, .9, .05)

# the shell: the window ends where the words begin; from there on, wall and books
box((0, 1, -.02), (9, 7, .04), mat(.08, .6, .2), bev=0)
box((0, 1, 3.02), (9, 7, .04), mat(.07), bev=0)
box((-2.75, 1, 1.5), (.1, 7, 3.2), wall, bev=0)
box((3.4, 1, 1.5), (.1, 7, 3.2), wall, bev=0)
box((2.05, 2.75, 1.5), (2.9, .12, 3.1), mat(.05), bev=0)

# the window: three wide panes, a transom, a deep sill with a plant, the blind rolled up
box((-1.1, 2.72, .24), (3.4, .16, .48), mat(.07))
box((-1.1, 2.60, .50), (3.5, .36, .04), mat(.10, .4, .3))
for x in (-2.70, -1.78, -.82, .46, .60):
    box((x, 2.68, 1.72), (.05, .09, 2.5), mat(.03, .5, .3))
box((-1.1, 2.68, 2.24), (3.4, .06, .04), mat(.03))
box((-1.1, 2.66, 2.72), (3.4, .12, .34), mat(.03))
cyl((-1.1, 2.58, 2.50), .045, 3.3, mat(.10), (0, math.pi / 2, 0))
plant(-2.05, 2.58, .52, reach=.26, rise=.40)

# the city: four rows of roofs, paler with distance, and the sky
gradplane(150, -8, 46, .74, .06)
city(((34, -31, -6, -16, 6, 12, .006, .22), (34, -6, 12, -16, 3, 8.5, .006, .22), (48, -40, -8, -16, 10, 18, .028, .17), (48, -8, 14, -16, 6, 11, .028, .17),
      (66, -52, -9, -16, 12, 25, .070, .11), (66, -9, 16, -16, 7, 14, .070, .11), (92, -66, -12, -16, 13, 30, .135, .03), (92, -12, 20, -16, 9, 17, .135, .03)),
     4, tower=(-22.5, 78, 50, 5.2, .085, -16))
light('AREA', (-1.0, 2.95, 1.9), (-.6, -1, .9), BLU, 46, 3.2, sizey=1.8)
light('SPOT', (-.62, 2.45, 2.2), (.04, 1.4, 1.45), BLU, 70, .12, 34, .5)  # edges: the sky's light on both shoulders
light('SPOT', (.52, 2.40, 2.0), (.10, 1.4, 1.30), BLU, 46, .12, 40, .5)

# books on the dark side, in the lamp’s last light
shelf(.72, 3.3, 2.36, .10, 2.9, step=.42, seed=9, tones=(.05, .08, .13, .19))
light('AREA', (1.4, .1, 1.9), (1.9, 2.4, 1.3), RED, 2.0, .8)
light('AREA', (2.9, -.6, 2.2), (2.5, 2.2, 1.4), BLU, 5, 1.0)
shelf(-2.68, -2.40, 1.7, .10, 2.3, step=.44, seed=5, tones=(.06, .1, .16))

# the chair, pushed back from the desk
chair = []
hull([((-.21, 0, .10), (.05, .035, .14)), ((.21, 0, .10), (.05, .035, .14))], None, chair)
hull([((-.17, .02, .28), (.05, .03, .06)), ((.17, .02, .28), (.05, .03, .06))], None, chair)
body([(chair, mat(.03, .5, .3), .015, 6, 0)], (.66, 1.75, .88), (0, 0, .5))

layer('front')
top = wood(.19, 14, 1.2)
box((.15, .62, .735), (4.6, 1.0, .05), top)
box((.15, .16, .4), (4.4, .03, .62), mat(.035))
for x in (-.55, .52, 1.55): box((x, .142, .52), (.98, .012, .30), mat(.05, .5, .3), bev=.006); box((x, .128, .53), (.16, .02, .016), mat(.16, .3, .6))

# the fax: its display glows, a page stands in the tray, another curls out
FX, FY, FR = -.80, .44, .16
fax(FX, FY, .76, FR, IMG, feed=False)
at = card((FX + .04, FY + .20, .985), (.27, .30), (math.radians(-14), 0, FR * .5), lit('nametex.png', .32))
name_at((at(-.120, .047), at(.120, .047), at(.120, -.011), at(-.120, -.011)))
light('AREA', at(0, 0, -.04), at(0, -.3, -.6), GRN, 1.1, .24)

# the lamp and what lies under it
lamp((-.56, .86), (-.30, .62, 1.03), (-.24, .42, .76), 30, spot=118, rise=.31)
pool_at((-.22, .44, .76), .40)
for i, (x, y, r) in enumerate(((-.26, .44, .06), (-.14, .50, -.12), (-.32, .38, .20))):
    sheet(lambda t: (-.14 + .28 * t, .0), .216, 6, papermat(IMG if i == 2 else None, .78), (x, y, .7625 + .0012 * i), (0, 0, r))
cyl((-.02, .32, .766), .0045, .15, mat(.04), (0, math.pi / 2, .5))
light('SPOT', (-.34, .70, .82), (-.50, 1.46, 1.42), RED, 5.0, .06, 26, .5)  # what the papers throw back on the page in the hand

mug(.36, .40, .76, .30)
telephone(-.78, 1.0, .76, .2, receiver=POSTURE != 'call', v=.04)
books(.86, .80, .76, [(.30, .21, .055, .06, .05), (.29, .2, .045, .2, -.06), (.30, .21, .06, .09, .12), (.26, .18, .03, .3, -.2)])
books(1.22, .70, .76, [(.25, .18, .04, .12, .3), (.25, .17, .035, .05, .1)])

layer('fig')
counsel(POSTURE, (.06, 1.40, 0), paper=papermat(IMG, .8))
layer('back')
camera((.35, -1.95, 1.34), (.35, 1.0, 1.09), 33, 6.3, (-.05, 1.2, 1.2))
