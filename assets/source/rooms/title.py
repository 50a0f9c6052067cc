# The fax on a table at dusk.
import bpy, bmesh, math, random, os
from mathutils import Vector, Matrix
from kit import *
from props import *
from figures import *

world(.008)
box((0,2.9,1.4),(9,.1,4),mat(.05),bev=0); layer('front')
box((.2,.5,.735),(4.2,1.6,.05),wood(.2,14,1.2)); layer('fig'); fax(-.02,.5,.76,.30,IMG); layer('back')
for i in range(3): sheet(lambda t:(-.14+.28*t,0),.216,6,papermat(IMG if i==2 else None,.75),(-.40+.03*i,.16-.01*i,.7625+.0012*i),(0,0,.5-.16*i))
mug(.46,.86,.76,.2); books(.86,.96,.76,[(.30,.21,.055,.06,.05),(.29,.2,.045,.2,-.06),(.30,.21,.06,.09,.12)])
gradplane(40,-4,16,.5,.05); skyline(12,60,22,-7,4,.45,3,11)
for o in list(sc.objects):
    if o.location.y==2.9: bpy.data.objects.remove(o)
for x in (-1.5,-.35,.8,1.95): box((x,2.68,1.7),(.05,.09,2.7),mat(.03,.5,.3))
box((0,2.68,.6),(7,.12,.5),mat(.04))
light('SPOT',(-.75,.9,1.55),(-.10,.38,.8),RED,60,.05,62,.8)
light('AREA',(.6,2.6,1.6),(0,.4,.8),BLU,26,2.6,sizey=1.2)
light('AREA',(.10,.36,1.0),(-.1,.3,.8),GRN,.5,.12)
camera((.34,-.66,1.19),(.30,.55,.955),36,2.8,(-.05,.36,.86))
