package org.jingjian.office;

/**
 * @param name of the office
 * @param provinceCode GB/T 2260, two digits
 */
public record OfficeProfile(String name, String provinceCode) {
}
