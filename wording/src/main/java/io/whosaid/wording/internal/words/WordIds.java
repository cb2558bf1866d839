package io.whosaid.wording.internal.words;

import java.util.Arrays;

/** Numbers the distinct words of a text, from 0, in the order in which they come. */
public final class WordIds {
  private char[] characters = new char[1 << 12];
  private int[] ends = new int[1 << 10];
  private int[] slots = new int[1 << 11];
  private int size;

  /** The number of the word in {@code buffer}, a new one if it is new. */
  public int add(char[] buffer, int length) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slot(buffer, length);
    if (slots[slot] == 0) {
      append(buffer, length);
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** The number of {@code word}, or -1. */
  public int find(String word) {
    return slots[slot(word.toCharArray(), word.length())] - 1;
  }

  public int size() {
    return size;
  }

  public String word(int number) {
    return new String(characters, begin(number), ends[number] - begin(number));
  }

  private int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void append(char[] buffer, int length) {
    int begin = size == 0 ? 0 : ends[size - 1];
    if (begin + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(begin + length, characters.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(buffer, 0, characters, begin, length);
    ends[size++] = begin + length;
  }

  private int slot(char[] buffer, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + buffer[i];
    }
    hash *= 0x9E3779B9;
    int slot = (hash ^ hash >>> 15) & (slots.length - 1);
    while (slots[slot] != 0 && !holds(slots[slot] - 1, buffer, length)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean holds(int number, char[] buffer, int length) {
    return Arrays.equals(characters, begin(number), ends[number], buffer, 0, length);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      char[] word = word(number).toCharArray();
      slots[slot(word, word.length)] = number + 1;
    }
  }
}
