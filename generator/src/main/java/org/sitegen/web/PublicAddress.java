package org.sitegen.web;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells the addresses of the public internet from all others. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * Whether an address belongs to the public internet: not to this machine, its network or a private one, and not to those
     * that only wrap another address (RFC 6890 and what it registers).
     */
    public static boolean test(InetAddress address) {
        boolean isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !isSpecial
                && (address instanceof Inet6Address
                        ? isPublic6(address.getAddress())
                        : isPublic4(address.getAddress()));
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean isShared = a == 100 && (b & 0xC0) == 64;
        boolean isProtocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean isRelay = a == 192 && b == 88 && c == 99;
        boolean isBenchmark = a == 198 && (b & 0xFE) == 18;
        boolean isExample = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        return a != 0 && a < 224 && !isShared && !isProtocol && !isRelay && !isBenchmark && !isExample;
    }

    /** Global unicast is {@code 2000::/3}; of it, what is for protocols, examples and 6to4 is left out. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean isProtocol = first == 0x2001 && second < 0x0200;
        boolean isExample = (first == 0x2001 && second == 0x0DB8) || first == 0x3FFF;
        return (first & 0xE000) == 0x2000 && !isProtocol && !isExample && first != 0x2002;
    }
}
