// @ts-check

/**
 * Waits until nothing slides in or fades any more, for a picture.
 *
 * @param {import("playwright-core").Page} page
 */
export async function stillness(page) {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === "running" &&
            effect?.getTiming().iterations !== Infinity
        )
        .map(({ finished }) => finished.catch(() => undefined))
    )
  )
}
