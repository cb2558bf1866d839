package io.whosaid.quote.internal.crf;

import java.util.Arrays;

/**
 * The features of one token as they are collected: each is the hash of a template's number and of
 * the values that fill it. Equal features have equal hashes in every run and on every machine.
 */
public final class Features {
  private int[] hashes = new int[128];
  private int[] scratch = new int[128];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  int get(int i) {
    return hashes[i];
  }

  /** A place for as many numbers as there are features, which the next caller may overwrite. */
  int[] scratch() {
    if (scratch.length < hashes.length) {
      scratch = new int[hashes.length];
    }
    return scratch;
  }

  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  public void add(int template, int a) {
    push(finish(mix(template * 0x9E3779B1, a)));
  }

  public void add(int template, int a, int b) {
    push(finish(mix(mix(template * 0x9E3779B1, a), b)));
  }

  public void add(int template, int a, int b, int c) {
    push(finish(mix(mix(mix(template * 0x9E3779B1, a), b), c)));
  }

  public void add(int template, int a, int b, int c, int d) {
    push(finish(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), d)));
  }

  /** Adds a feature by its hash. */
  public void addHash(int hash) {
    push(hash);
  }

  private void push(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** MurmurHash3's step and finish for 32 bits (Austin Appleby, public domain). */
  private static int mix(int hash, int value) {
    int k = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
    return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
