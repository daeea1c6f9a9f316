// Whether something on the page is on its way: a drawer that slides, a dialog that fades. What moves for
// ever, or for seconds, is decoration.
() => document.getAnimations().some((one) => {
  const timing = one.effect && one.effect.getComputedTiming();
  return one.playState === 'running' && timing && timing.endTime <= 1000;
})
