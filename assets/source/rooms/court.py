# The courtroom of the hearing that never happened.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.02)
pn=wood(.2,9,1.1); wl=mat(.12)
box((0,3,-.02),(12,12,.04),mat(.07,.5,.3),bev=0); box((0,6.1,2.4),(12,.1,5),wl,bev=0); box((-4.2,2,2.4),(.1,12,5),mat(.2),bev=0); box((4.6,2,2.4),(.1,12,5),mat(.1),bev=0); box((0,3,4.7),(12,12,.05),mat(.08),bev=0)
for i in range(9): box((-3.6+i*.9,6.02,1.9),(.78,.06,3.1),pn,bev=.02)
box((0,5.98,3.6),(8.4,.14,.16),pn)
# bench, steps, witness box, clerk's desk
box((-.3,4.7,.25),(4.2,1.5,.5),pn); box((-.3,4.35,.95),(3.4,.16,1.0),pn); box((-.3,4.3,1.47),(3.7,.42,.06),wood(.26,9,1.2)); 
for i in range(4): box((-1.5+i*.8,4.262,.95),(.62,.02,.72),mat(.1),bev=.01)
box((-.3,5.35,1.45),(.62,.12,1.15),mat(.03,.4,.4),bev=.05)
box((1.95,4.2,.55),(.9,.9,1.1),pn); box((-.3,3.55,.4),(2.0,.5,.8),pn)
# podium and counsel tables
box((-.3,1.35,.56),(.5,.40,1.06),pn); box((-.3,1.33,1.12),(.62,.48,.04),wood(.26,9,1.2),(math.radians(-16),0,0)); layer('fig')
sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(IMG,.8),(-.3,1.31,1.147),(math.radians(-16),0,.05)); layer('front')
for x in (-1.95,1.35):
    box((x,.85,.73),(1.5,.7,.045),wood(.24,9,1.2))
    for a in (-.65,.65): box((x+a,.85,.36),(.06,.6,.7),mat(.06))
    sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(None,.7),(x-.2,.75,.757),(0,0,.2)); books(x+.4,.9,.755,[(.28,.2,.05,.1,.1),(.26,.2,.04,.2,-.1)])
# tall side windows: late morning through the left wall
for y in (1.2,3.0,4.8):
    light('AREA',(-4.1,y,2.7),(0,y-.4,.8),BLU,170,.9,sizey=2.6); box((-4.14,y,2.7),(.02,.9,2.6),emis(BLU,.9),bev=0)
    for z in (1.9,2.7,3.5): box((-4.12,y,z),(.04,.95,.04),mat(.05),bev=0)
# bench lamps and podium reading lamp
for x in (-1.5,.9):
    cyl((x,4.3,1.62),.012,.26,mat(.3,.3,.7)); cyl((x,4.3,1.76),.11,.06,mat(.08,.3,.5),r2=.05,cap=False); cyl((x,4.3,1.735),.06,.01,emis(RED,9)); light('SPOT',(x,4.28,1.72),(x,4.1,1.2),RED,60,.05,130,.8)
light('SPOT',(-.3,5.2,4.4),(-.3,5.4,1.4),RED,420,.2,60,1); light('AREA',(-.3,1.42,1.34),(-.3,1.30,1.12),GRN,2.4,.14)
camera((.75,-1.9,1.55),(.55,4,1.55),26,5.6,(-.3,2,1.2))
