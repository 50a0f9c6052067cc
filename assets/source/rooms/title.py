# The fax on a table at dusk: the machine large at the left, its sheet coming out toward us, the city going out behind it.
import random
from kit import *
from props import mug
import desk_fittings as fit
import fax_close

# Houses against the evening sky, each with some windows lit.
def skyline(y0=34,n=70,wx=46,base=-14,seed=3,lit=.34,hmin=6,hmax=22):
    random.seed(seed); dk=mat(.012,.9,.05); eb=emis(BLU,.9); er=emis(RED,.75)
    for i in range(n):
        x=random.uniform(-wx,wx); y=y0+random.uniform(0,34); w=random.uniform(1.8,4.6); h=random.uniform(hmin,hmax)*(1.15-.5*abs(x)/wx)
        box((x,y,base+h/2),(w,w,h),dk,bev=0)
        nx=max(2,int(w/.62)); nz=int(h/.85)
        for a in range(nx):
            for c in range(nz):
                if random.random()<lit*random.random():
                    box((x-w/2+(a+.5)*w/nx,y-w/2-.03,base+.6+c*.85),(w/nx*.52,.04,.42),er if random.random()<.45 else eb,bev=0)


TOP, EDGE = .76, -.20
world(.006)

# the table: boards along its length; the front edge is where the picture's quiet foot begins
before = set(sc.objects)
fit.boards(.13, 4.4, 1.3, .26, .12)
for board in set(sc.objects) - before:
    board.location.y += EDGE + .65; board.location.z = TOP - .02
box((0, EDGE + .06, TOP - .30), (4.4, .04, .5), mat(.012, .9, .05), bev=0)

# a window between two dark walls: the dates stand on the left one, the name on the right one
wall, iron = mat(.022, .9, .05), mat(.01, .5, .3)
LEFT, RIGHT = -.555, -.11
box((LEFT - 1.1, 1.35, 1.6), (2.2, .1, 3), wall, bev=0)
box((RIGHT + 2.5, 1.35, 1.6), (5, .1, 3), wall, bev=0)
box((0, 1.35, .45), (5, .12, .62), mat(.03, .8, .1), bev=0); box((-.33, 1.29, .775), (.56, .16, .03), mat(.06, .5, .3))
for x in (LEFT, (LEFT + RIGHT) / 2, RIGHT):
    box((x, 1.33, 1.7), (.026, .06, 2), iron)
box((-.33, 1.33, 1.085), (.46, .05, .02), iron)
room = set(sc.objects)
gradplane(130, -22, 10, .52, .05); skyline(60, 60, 26, -30, 8, .75, 18, 27)
for o in set(sc.objects) - room:
    o.visible_diffuse = False  # the sky is seen; the light before the window does the lighting
bpy.data.materials['g'].cycles.sample_as_light = False
light('AREA', (-.36, 1.22, 1.4), (-.42, .1, .85), BLU, 5.5, .45, sizey=.9)

fax_close.machine(-.355, .235, TOP, .20, IMG)
mug(-.10, .93, TOP, .14)

# the lamp, out of the picture at the left, what it throws back on the sheet in the feeder, and what the display throws on the paper
light('SPOT', (-1.08, .14, 1.50), (-.44, .06, .82), RED, 34, .05, 40, .9)
light('SPOT', (-.44, -.55, 1.25), (-.345, .45, .96), RED, .7, .05, 26, 1)
light('AREA', (-.26, .10, 1.02), (-.38, -.02, .80), GRN, .15, .10)
sc.cycles.adaptive_min_samples = 8  # the quiet dark needs few
bounced(.12)  # the sheet in the feeder has hardly any light but what bounces, and one strong bounce in fifty is a speck there
camera((0, -1.70, 1.16), (0, 1, 1.16), 56, 7, (-.36, .02, .85), sy=-.269)
