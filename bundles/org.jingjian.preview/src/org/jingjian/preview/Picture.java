package org.jingjian.preview;

/**
 * One page of a file, drawn.
 *
 * @param width pixels
 * @param height pixels
 * @param colours 0xRRGGBB, row by row; the holder's own
 * @param page shown, from 0
 * @param pages of the file; 1 for an image
 */
public record Picture(int width, int height, int[] colours, int page, int pages) {
}
