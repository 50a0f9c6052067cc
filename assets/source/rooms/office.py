# Counsel’s office over a city at dusk.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.012)
wl=mat(.16); fl=mat(.08,.6,.2)
box((0,1,-.02),(9,7,.04),fl,bev=0); box((-3.1,1,1.5),(.1,7,3.2),wl,bev=0); box((3.4,1,1.5),(.1,7,3.2),wl,bev=0); box((0,1,3.02),(9,7,.04),mat(.12),bev=0)
# window wall
box((0,2.7,.22),(7,.14,.44),mat(.10)); 
for x in (-3,-1.72,-.44,.84,2.12,3.3): box((x,2.68,1.7),(.055,.09,2.7),mat(.04,.5,.3))
box((0,2.68,.47),(7,.12,.06),mat(.06)); box((0,2.68,2.12),(7,.07,.045),mat(.04)); box((0,2.68,2.95),(7,.1,.1),mat(.05))
gradplane(95,-6,34,.62,.05); skyline()
light('AREA',(0,3.0,2.0),(0,-1,.9),BLU,62,5.5,sizey=2.2)
light('AREA',(2.9,-.6,2.2),(2.5,2.2,1.4),BLU,9,1.0); light('AREA',(.9,.5,1.5),(2.2,2.2,1.2),RED,2.2,.4)
random.seed(9)
box((2.55,2.45,1.5),(2.1,.3,3.0),mat(.05),bev=0)
for i in range(7):
    box((2.55,2.26,.35+i*.4),(2.1,.3,.025),mat(.07)); x=1.52
    while x<3.4:
        w=random.uniform(.03,.062); hh=random.uniform(.26,.35); box((x+w/2,2.2,.365+i*.4+hh/2),(w,.2,hh),mat(random.choice((.05,.08,.13,.2))),bev=.003); x+=w+.002
layer('front')
box((.15,.62,.735),(3.9,.95,.05),wood(.2,14,1.2)); box((.15,.24,.4),(3.7,.03,.6),mat(.06)); 
fax(-1.12,.50,.76,.22,IMG)
lamp((-.80,.86),(-.50,.62,1.235),(-.30,.46,.76),44)
# papers + open file under lamp
for i,(x,y,r) in enumerate(((-.34,.45,.06),(-.24,.5,-.1),(-.40,.42,.18))): sheet(lambda t:(-.14+.28*t,.0),.216,6,papermat(IMG if i==2 else None,.8),(x,y,.7625+.0012*i),(0,0,r))
z=books(.98,.72,.76,[(.30,.21,.055,.06,.05),(.29,.2,.045,.2,-.06),(.30,.21,.06,.09,.12),(.26,.18,.03,.3,-.2)]); 
z=books(1.28,.66,.76,[(.25,.18,.04,.12,.3),(.25,.17,.035,.05,.1)])
mug(.52,.36,.76,.35); cyl((.22,.36,.765),.004,.15,mat(.05),(0,math.pi/2,.5))
layer('fig'); fig_leaning((-.06,1.32,0),.0); layer('back')
# chair back
hs=[]; hull([((-.22,0,0),(.05,.04,.2)),((.22,0,0),(.05,.04,.2))],None,hs); body([(hs,mat(.03,.5,.3),.015,6,0)],(1.15,1.55,1.02),(0,0,.5))
# side shelves and plant for depth on the left
for i in range(4): box((-2.6,2.2,.5+i*.5),(.9,.32,.025),mat(.07))
random.seed(5)
for i in range(4):
    x=-3.0
    while x<-2.2:
        w=random.uniform(.025,.06); hh=random.uniform(.24,.36); box((x+w/2,2.16,.51+i*.5+hh/2),(w,.2,hh),mat(random.choice((.06,.14,.24,.1))),bev=.003); x+=w+.002
light('AREA',(-2.4,-1.2,2.4),(-.6,.8,.9),GRN,1.6,1.2)
camera((.35,-1.95,1.36),(.35,1.0,1.13),27,5.6,(-.2,.7,1))
