package org.sitegen.web;

import org.sitegen.problem.Message;

/** Why a file could not be fetched. */
final class WebProblems {

    private WebProblems() {}

    static Message noAddress() {
        return new Message(
                "網址不是完整的 http 或 https 網址，沒有下載。",
                "网址不是完整的 http 或 https 网址，没有下载。",
                "It was not fetched: its address is no absolute http or https address.");
    }

    static Message notPublic(String address) {
        return new Message(
                "主機的位址 " + address + " 不在公開的網際網路上，沒有下載。",
                "主机的地址 " + address + " 不在公开的互联网上，没有下载。",
                "It was not fetched: its host has the address " + address + ", which is not of the public internet.");
    }

    static Message unknownHost() {
        return new Message(
                "找不到主機，沒有下載；可能已經停用。",
                "找不到主机，没有下载；可能已经停用。",
                "It was not fetched: its host is not known, and may be gone.");
    }

    static Message tooManyRedirects(int most) {
        return new Message(
                "轉址超過 " + most + " 次，沒有下載。",
                "重定向超过 " + most + " 次，没有下载。",
                "It was not fetched: there were more than " + most + " redirects.");
    }

    static Message status(int status) {
        return new Message(
                "伺服器回應 " + status + "，沒有下載。",
                "服务器响应 " + status + "，没有下载。",
                "It was not fetched: the server answered " + status + ".");
    }

    static Message tooLarge(long mebibytes) {
        return new Message(
                "超過 " + mebibytes + " MiB，沒有下載。需要的話請自行下載，放進來源裡。",
                "超过 " + mebibytes + " MiB，没有下载。需要的话请自行下载，放进来源里。",
                "It was not fetched: it has more than " + mebibytes
                        + " MiB. Fetch it yourself into the source, if you need it.");
    }

    static Message failed(String reason) {
        return new Message(
                "下載失敗（" + reason + "）。可以稍後再匯入一次。",
                "下载失败（" + reason + "）。可以稍后再导入一次。",
                "Fetching failed (" + reason + "). Import again later.");
    }
}
