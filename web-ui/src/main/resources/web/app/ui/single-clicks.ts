/** A second tap within this time, in ms, was not meant for what the first one brought. */
const LINGER = 450;

/**
 * Lets a button take one click at a time: the second click of a double click, the clicks of an Enter that is held
 * down, and a second tap right after the first do nothing, as what the button is about may be another thing by then.
 * A button of class `rapid` takes them all.
 */
export class SingleClicks {
  private last: {readonly button: HTMLButtonElement; readonly at: number} | undefined;
  private isHeld = false;

  listen(root: HTMLElement): void {
    root.addEventListener('click', (event) => this.filter(event as PointerEvent), {capture: true});
    root.addEventListener('keydown', (event) => (this.isHeld = event.repeat), {capture: true});
    root.addEventListener('keyup', () => (this.isHeld = false), {capture: true});
  }

  private filter(event: PointerEvent): void {
    const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
    if (!(button instanceof HTMLButtonElement) || button.classList.contains('rapid')) return;
    const isByKey = event.detail === 0;
    const isSecondTap =
      event.pointerType === 'touch' && this.last?.button === button && event.timeStamp - this.last.at < LINGER;
    if (event.detail > 1 || (isByKey && this.isHeld) || isSecondTap) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.last = {button, at: event.timeStamp};
  }
}
