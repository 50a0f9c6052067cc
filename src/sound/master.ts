/** The last step before the loudspeaker: a limiter for everything, and rest while the page is hidden. */
import { Howler } from 'howler';

/** The compressor makes up for gain it was not asked to make up for; this takes it back (−3.4 dB). */
const TRIM = 10 ** (-3.4 / 20);
/** Fade before the sound stops for a hidden page; seconds. */
const FADE = 0.2;

/**
 * Puts the limiter after Howler's own gain. Call it once, after the first Howl was made: before that there is no context.
 * @returns what takes it out again
 */
export function limitMaster(): () => void {
  const { ctx, masterGain } = Howler;
  if (!ctx || !masterGain) return () => {};
  const limiter = new DynamicsCompressorNode(ctx, { threshold: -6, knee: 0, ratio: 20, attack: 0.003, release: 0.12 });
  const trim = new GainNode(ctx, { gain: TRIM });
  masterGain.disconnect();
  masterGain.connect(limiter).connect(trim).connect(ctx.destination);
  let resting = 0;
  const followPage = (): void => {
    window.clearTimeout(resting);
    trim.gain.cancelScheduledValues(ctx.currentTime);
    trim.gain.setTargetAtTime(document.hidden ? 0 : TRIM, ctx.currentTime, FADE / 3);
    if (document.hidden) resting = window.setTimeout(() => void ctx.suspend(), FADE * 1000);
    else void ctx.resume();
  };
  document.addEventListener('visibilitychange', followPage);
  return () => {
    document.removeEventListener('visibilitychange', followPage);
    window.clearTimeout(resting);
    masterGain.disconnect();
    masterGain.connect(ctx.destination);
  };
}
