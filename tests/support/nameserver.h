// SPDX-License-Identifier: GPL-3.0-or-later
// A real name server (nsd) on this machine's loopback, with zones of the test's own, as any user or as root: it is
// started on a free port, asked nothing of anybody, and ended with the object.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace relais::test {

// A port on which nobody listens, for TCP and UDP alike.
inline int freePort()
{
    const int tcp = socket(AF_INET, SOCK_STREAM, 0);
    const int udp = socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    for (int tries = 0; tries < 20; ++tries) {
        address.sin_port = 0;
        if (bind(udp, any, size) == 0 && getsockname(udp, any, &size) == 0 && bind(tcp, any, size) == 0)
            break;
    }
    close(udp);
    close(tcp);
    return ntohs(address.sin_port);
}

class NameServer {
    Q_DISABLE_COPY_MOVE(NameServer)

public:
    NameServer() = default;
    ~NameServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    // Lines of a zone file, without its SOA.
    void addZone(const QString &domain, const QStringList &records)
    {
        const QString path = m_folder.filePath(domain + QStringLiteral(".zone"));
        QString text = QStringLiteral("$ORIGIN %1.\n$TTL 60\n@ SOA ns.invalid. nobody.invalid. 1 60 60 60 60\n");
        text = text.arg(domain);
        for (const QString &record : records)
            text += record + QLatin1Char('\n');
        write(path, text);
        m_zones += QStringLiteral("zone:\n  name: \"%1\"\n  zonefile: \"%2\"\n").arg(domain, path);
    }

    // Whether it answers. ask(): one question to it, true if it was answered.
    template <class Ask> bool start(Ask ask)
    {
        m_port = freePort();
        const QString configuration = m_folder.filePath(QStringLiteral("nsd.conf"));
        write(configuration, configurationText() + m_zones);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/nsd"), {QStringLiteral("-d"), QStringLiteral("-c"), configuration});
        for (int tries = 0; tries < 500; ++tries) {
            if (ask())
                return true;
            if (m_process.waitForFinished(20)) // also the pause between two questions
                break;
        }
        qWarning("nsd: %s %s", qPrintable(m_process.errorString()), m_process.readAll().constData());
        return false;
    }

    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    [[nodiscard]] QString configurationText() const
    {
        return QStringLiteral("server:\n  ip-address: 127.0.0.1\n  port: %1\n  do-ip6: no\n  username: \"\"\n"
                              "  chroot: \"\"\n  zonesdir: \"%2\"\n  database: \"\"\n  zonelistfile: \"%2/zone.list\"\n"
                              "  pidfile: \"%2/nsd.pid\"\n  xfrdfile: \"%2/xfrd.state\"\n  xfrdir: \"%2\"\n"
                              "  server-count: 1\n  rrl-ratelimit: 0\nremote-control:\n  control-enable: no\n")
            .arg(m_port)
            .arg(m_folder.path());
    }
    static void write(const QString &path, const QString &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qWarning("cannot write %s", qPrintable(path));
    }

    QTemporaryDir m_folder;
    QString m_zones;
    QProcess m_process;
    int m_port = 0;
};

} // namespace relais::test
