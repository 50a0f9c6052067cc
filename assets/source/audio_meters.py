"""How loud a sound is, and how clean: BS.1770 loudness, true peak, spectrum, loop seams, onsets, noise against mask."""
import os
import pathlib
import re
import subprocess
import tempfile

import numpy as np

from audio_kit import SR, db, samples, shaped

AUDIO = pathlib.Path(__file__).resolve().parent.parent / "audio"
BUILD = pathlib.Path(os.environ.get("AUDIO_BUILD") or pathlib.Path(tempfile.gettempdir()) / "due-yesterday-audio")
CEILING = -3.0                      # dBTP of any file
MARGIN = 0.25                       # seconds of the ring kept before and after a loop


def ffmpeg(*args):
    return subprocess.run(["ffmpeg", "-hide_banner", "-nostdin", "-y", *map(str, args)], check=True, capture_output=True, text=True).stderr


def k_weighted(x):
    """ITU-R BS.1770 weighting, as magnitudes (the two filters of the standard at 48 kHz)."""
    def gain(f):
        z = np.exp(-2j * np.pi * f / SR)
        shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z ** 2) / (1 - 1.69065929318241 * z + .73248077421585 * z ** 2)
        high = (1 - 2 * z + z ** 2) / (1 - 1.99004745483398 * z + .99007225036621 * z ** 2)
        return np.abs(shelf * high)
    return shaped(x, gain)


def loudness(channels, momentary=False):
    """LUFS of a whole ring, or the loudest 400 ms of a cue."""
    power = sum(k_weighted(np.pad(c, (0, SR)) if momentary else c) ** 2 for c in channels)
    total = np.concatenate([[0], np.cumsum(power)])
    size, hop = samples(.4), samples(.1)
    lufs = lambda p: -.691 + 10 * np.log10(p + 1e-20)
    if momentary:
        return lufs(np.max(total[size:] - total[:-size]) / size)
    blocks = (total[size::hop] - total[:-size:hop]) / size
    blocks = blocks[lufs(blocks) > -70]
    return lufs(np.mean(blocks[lufs(blocks) > lufs(np.mean(blocks)) - 10]))


def true_peak(channels):
    """dBTP, four times oversampled; long sounds in pieces of a good length for the transform, each with its neighbours' edges."""
    worst, size, edge = 1e-9, 1 << 18, 512
    for c in channels:
        for i in range(0, len(c), size - 2 * edge):
            piece = np.pad(c[max(0, i - edge):i + size - edge], (max(0, edge - i), 0))
            piece = np.pad(piece, (0, size - len(piece)))
            wide = np.zeros(2 * size + 1, complex)
            wide[:size // 2 + 1] = np.fft.rfft(piece)
            worst = max(worst, np.max(np.abs(np.fft.irfft(wide, 4 * size)[4 * edge:-4 * edge])) * 4)
    return 20 * np.log10(worst)


def levelled(channels, target, momentary):
    channels = channels * db(target - loudness(channels, momentary))
    return channels * db(min(0, CEILING - .8 - true_peak(channels)))


def decoded(path):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ar", str(SR), "-"], check=True, capture_output=True).stdout
    channels = int(subprocess.run(["ffprobe", "-v", "error", "-show_entries", "stream=channels", "-of", "csv=p=0", str(path)], check=True,
                                  capture_output=True, text=True).stdout)
    return np.frombuffer(raw, "<f4").reshape(-1, channels).T.astype(float)


def ebur128(path, start=0.0, end=1e6):
    """(integrated LUFS, loudest momentary LUFS, true peak dBTP) of a stretch, by ffmpeg's own meter."""
    log = ffmpeg("-i", path, "-af", f"atrim={start}:{end},asetpts=PTS-STARTPTS,apad=pad_dur=0.5,ebur128=peak=true", "-f", "null", "-")
    return (float(re.findall(r"I:\s+(-?[\d.]+) LUFS", log)[-1]), max(float(m) for m in re.findall(r" M:\s*(-?[\d.]+)", log)),
            float(re.findall(r"Peak:\s+(-?[\d.]+|-inf) dBFS", log)[-1]))


def spectrum(x):
    """Where the power lies: centroid, and shares below 100 Hz, above 8 kHz (per cent)."""
    p, f = np.abs(np.fft.rfft(x)) ** 2, np.fft.rfftfreq(len(x), 1 / SR)
    return dict(centroid_hz=round(float(np.sum(f * p) / np.sum(p))), below_100_hz=round(100 * float(np.sum(p[f < 100]) / np.sum(p)), 1),
                above_8_khz=round(100 * float(np.sum(p[f > 8000]) / np.sum(p)), 3), dc=round(float(np.mean(x)), 6))


def seam(x, length):
    """Jump across the loop point against jumps everywhere, and the click there (loudest 2 ms above 6 kHz) in dBFS and against the
    99.9th percentile of the second on either side, the seam itself left out."""
    a, b = samples(MARGIN), samples(MARGIN) + samples(length)
    joined = np.concatenate([x[b - SR:b], x[a:a + SR]])
    size, near = samples(.002), samples(.006)
    power = np.convolve(shaped(joined, lambda f: f > 6000) ** 2, np.ones(size) / size, "same") + 1e-12
    around = np.concatenate([power[samples(.05):SR - near], power[SR + near:-samples(.05)]])
    click = power[SR - near:SR + near].max()
    return dict(jump=round(float(abs(x[a] - x[b - 1])), 6), usual_jump_p99=round(float(np.percentile(np.abs(np.diff(x)), 99)), 6),
                click_dbfs=round(10 * np.log10(click), 1), click_db_over_p999=round(10 * np.log10(click / np.percentile(around, 99.9)), 1))


def onset_ms(x):
    """Silence at the head: until the sound first comes within 40 dB of its own peak."""
    return round(1000 * float(np.argmax(np.abs(x) > np.max(np.abs(x)) * db(-40))) / SR, 2)


BARK = np.array([50, 150, 250, 350, 450, 570, 700, 840, 1000, 1170, 1370, 1600, 1850, 2150, 2500, 2900, 3400, 4000, 4800, 5800, 7000, 8500, 10500, 13500])


def noise_to_mask(master, coded):
    """How far the codec's noise stands above what the sound itself hides, mean in dB over Bark bands and moments.
    A rough figure (one spreading slope, masker 8 dB above, full scale at 95 dB): good for comparing encodings, not for promises."""
    n, size = min(len(master), len(coded)), 1024
    master, coded = master[:n], coded[:n]
    lag = np.fft.irfft(np.conj(np.fft.rfft(master, 2 * n)) * np.fft.rfft(coded, 2 * n))
    lag = int(np.argmax(np.abs(np.concatenate([lag[-4000:], lag[:4000]])))) - 4000
    noise = np.roll(coded, -lag) - master
    f = np.fft.rfftfreq(size, 1 / SR)
    place = np.argmin(np.abs(np.log(f[1:, None] / BARK)), axis=1)
    window = np.hanning(size)

    def bands(x):
        frames = np.lib.stride_tricks.sliding_window_view(x[2000:-2000], size)[::size // 2]
        power = np.abs(np.fft.rfft(frames * window, axis=1)[:, 1:]) ** 2
        return np.stack([power[:, place == b].sum(1) for b in range(len(BARK))], 1)

    b = np.arange(len(BARK))
    spread = 10 ** (-np.where(b[:, None] > b, 10 * (b[:, None] - b), 25 * (b - b[:, None])) / 10)
    khz = BARK / 1000
    threshold = 3.64 * khz ** -.8 - 6.5 * np.exp(-.6 * (khz - 3.3) ** 2) + 1e-3 * khz ** 4
    signal = bands(master)
    mask = np.maximum(signal @ spread.T * db(-16), window.sum() ** 2 / 4 * 10 ** ((threshold - 95) / 10))
    live = signal.sum(1) > signal.sum(1).max() * 1e-5
    return round(float(10 * np.log10((bands(noise)[live] / mask[live]).mean())), 1)
