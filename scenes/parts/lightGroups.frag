// Prints a room: adds up the three light groups of its plate in the inks of the place, then dots the tones.
// assets/source/print_look.py does the same sums for the stills; change both together.
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 outTexCoord;                 // (0,1) is top left
uniform sampler2D uPlate;                 // a grey strip: lamp above glow above ambient
uniform sampler2D uNoise;                 // 64 by 64 blue noise
uniform vec2 uSize;                       // drawn size in pixels of the canvas
uniform vec4 uCrop;                       // where the picture lies on the canvas: x, y, width, height, fractions from top left
uniform vec3 uBase, uLampInk, uGlowInk, uShade, uBright;
uniform float uLamp, uGlow, uAmbient;     // 0 to 1.6
uniform float uDither, uDot, uVignette;   // dither 0 to 1; dot in pixels of the canvas
uniform vec4 uSide;                       // from, to (fractions of width), depth, side (1 = right falls dark, -1 = left)
uniform vec2 uLedge;                       // how much light the table's edge keeps, and from which height
uniform vec3 uFoot;                       // from, to (fractions of height), depth: the foot falls dark
uniform vec4 uWindow;                     // where it rains: left, top, right, bottom, fractions of the picture
uniform vec2 uRain;                       // how far it has fallen; 0 to 1, how strongly it shows
uniform float uRecede;                    // 0 to 1: the room steps back behind a sheet
uniform float uShown;                     // 0 to 1: how many dots of this room are printed yet
vec3 lin(vec3 c) { return pow(c, vec3(2.2)); }
float group(vec2 p, float row) { return texture2D(uPlate, vec2(p.x, 1.0 - (p.y + row) / 3.0)).r; }
float streaks(vec2 p, float columns) {
  float x = (p.x + p.y * .05) * columns;
  float r = fract(sin(floor(x) * 12.9898 + columns) * 43758.5453);
  float y = fract(p.y * (1.4 + r) - uRain.x * (1.2 + r) + r * 7.0);    // brightest where it falls to
  return step(.4, r) * smoothstep(.88, .99, y) * (1.0 - smoothstep(.05, .14, abs(fract(x) - .5)));
}
void main() {
  vec2 q = vec2(outTexCoord.x, 1.0 - outTexCoord.y);
  vec2 px = floor(q * uSize / uDot);
  float n = texture2D(uNoise, (mod(px, 64.0) + .5) / 64.0).r;
  if (n > uShown * 1.01) discard;                                      // the next room is printed over this one, dot by dot
  vec2 at = (q - uCrop.xy) / uCrop.zw;
  vec2 p = clamp(at, .0015, .9985);                                    // never read over into the next row of the strip
  vec3 a = pow(vec3(group(p, 0.0), group(p, 1.0), group(p, 2.0)), vec3(1.9));
  vec2 pane = step(uWindow.xy, p) * step(p, uWindow.zw);
  if (uRain.y * pane.x * pane.y > 0.0) {
    a.b += uRain.y * smoothstep(.03, .07, a.b) * (.10 * streaks(p, 90.0) + .06 * streaks(p + .37, 150.0));
  }
  vec3 base = lin(uBase);
  vec3 sky = mix(lin(uShade), lin(uBright), smoothstep(.16, .46, a.b));
  vec3 c = base + a.r * uLamp * lin(uLampInk) * 2.6 + a.g * uGlow * lin(uGlowInk) * 2.4 + a.b * uAmbient * sky * 2.2;
  c /= 1.0 + max(c - .45, 0.0) * .9;                                   // soft shoulder
  vec2 off = (p - .5) * vec2(1.05, 1.0);
  c *= 1.0 - clamp((dot(off, off) * .9 - .05) * uVignette, 0.0, .55);
  float across = uSide.w > 0.0 ? q.x : 1.0 - q.x;
  float ledge = 1.0 - uLedge.x * smoothstep(uLedge.y, uLedge.y + .06, q.y);              // the table's edge keeps some light
  float stay = 1.0 - uSide.z * smoothstep(uSide.x, uSide.y, across) * ledge;
  stay *= 1.0 - uFoot.z * smoothstep(uFoot.x, uFoot.y, q.y);
  stay *= 1.0 - .72 * uRecede;
  c = pow(clamp(base + (c - base) * stay, 0.0, 1.0), vec3(1.0 / 2.2));
  float levels = mix(7.0, 5.0, uRecede);                               // what recedes is printed more coarsely
  float l = dot(c, vec3(.30, .59, .11));
  float s = floor(l * levels + .5 + (n - .5) * uDither) / levels;      // quantise tone, never hue
  float hold = .62 * clamp(stay * 1.8 - .1, 0.0, 1.0);                    // bare ink carries words: no dots there
  c = c * (1.0 - hold) + c * hold * clamp(s / max(l, .02), 0.0, 1.6);
  gl_FragColor = vec4(c, 1.0);
}
