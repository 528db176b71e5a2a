// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string>

namespace dwcp {

/** A key and a certificate made for one test run. */
class TestCertificate {
public:
    struct Wish {
        std::string name = "test";
        std::string alternatives; ///< "DNS:localhost,IP:127.0.0.1"; empty for a CA
        long validFrom = -3600; ///< seconds from now
        long validTo = 86'400;
        const TestCertificate* issuer = nullptr; ///< nullptr: signs itself
    };

    explicit TestCertificate(const Wish& wish)
        : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
        , m_certificate(X509_new(), X509_free)
    {
        ::X509* const x = m_certificate.get();
        X509_set_version(x, 2);
        static long serial = 0;
        ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(x), wish.validFrom);
        X509_gmtime_adj(X509_getm_notAfter(x), wish.validTo);
        X509_set_pubkey(x, m_key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
            reinterpret_cast<const unsigned char*>(wish.name.c_str()), -1, -1, 0);
        const TestCertificate& issuer = wish.issuer ? *wish.issuer : *this;
        X509_set_issuer_name(x, X509_get_subject_name(issuer.m_certificate.get()));
        if (wish.alternatives.empty())
            add(NID_basic_constraints, "critical,CA:TRUE");
        else
            add(NID_subject_alt_name, wish.alternatives);
        X509_sign(x, issuer.m_key.get(), EVP_sha256());
    }

    void writeCertificate(const std::string& path) const
    {
        std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "w"), std::fclose);
        PEM_write_X509(file.get(), m_certificate.get());
    }
    void writeKey(const std::string& path) const
    {
        std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "w"), std::fclose);
        PEM_write_PrivateKey(file.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    }

    /** Settings of a server that shows this certificate; with clientCa it demands one of the client, signed by that. */
    std::shared_ptr<::SSL_CTX> server(const TestCertificate* clientCa = nullptr) const
    {
        std::shared_ptr<::SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
        SSL_CTX_use_certificate(context.get(), m_certificate.get());
        SSL_CTX_use_PrivateKey(context.get(), m_key.get());
        if (clientCa) {
            X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), clientCa->m_certificate.get());
            SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        }
        return context;
    }

private:
    void add(int nid, const std::string& value)
    {
        const std::unique_ptr<::X509_EXTENSION, void (*)(::X509_EXTENSION*)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str()), X509_EXTENSION_free);
        X509_add_ext(m_certificate.get(), extension.get(), -1);
    }

    std::unique_ptr<::EVP_PKEY, void (*)(::EVP_PKEY*)> m_key;
    std::unique_ptr<::X509, void (*)(::X509*)> m_certificate;
};

} // namespace dwcp
